package org.birddog.pages.questionnaires;

import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Sayings;

/** A score as people read it: 7 of 24, 3.3 of 10, or the choice itself where there is one. */
public final class PlainScore {

    private PlainScore() {}

    /** The score of a filled-in questionnaire. */
    public static String of(Questionnaire filled, Sayings sayings) {
        QuestionnaireForm form = sayings.form(filled.form());
        if (filled.form() == Form.GLOBAL_CHANGE) {
            return choice(form.text(sayings.say().language()), filled);
        }
        return sayings.say()
                .of(
                        "questionnaire.score",
                        "score",
                        PlainNumber.tenths(
                                sayings.say(), form.score(filled.answers().values())),
                        "highest",
                        form.highest());
    }

    private static String choice(QuestionnaireText text, Questionnaire filled) {
        QuestionnaireText.Item item = text.items().getFirst();
        Integer answer = filled.answers().get(item.key());
        return item.choices().get((answer == null ? 0 : answer) - Form.GLOBAL_CHANGE.lowest());
    }
}
