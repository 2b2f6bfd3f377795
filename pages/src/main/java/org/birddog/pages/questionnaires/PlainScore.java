package org.birddog.pages.questionnaires;

import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;

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
                        tenths(sayings.say(), form.score(filled.answers().values())),
                        "highest",
                        form.highest());
    }

    /** A number of tenths, without a tenth of nought. */
    static String tenths(Wording say, int tenths) {
        int size = Math.abs(tenths);
        return size % 10 == 0
                ? Integer.toString(size / 10)
                : say.of("dose.decimal", "whole", size / 10, "tenth", size % 10);
    }

    private static String choice(QuestionnaireText text, Questionnaire filled) {
        QuestionnaireText.Item item = text.items().getFirst();
        Integer answer = filled.answers().get(item.key());
        return item.choices().get((answer == null ? 0 : answer) - Form.GLOBAL_CHANGE.lowest());
    }
}
