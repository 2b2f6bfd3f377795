package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.ScoreChange;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Wording;

/** How a score has changed, and whether that is more than chance, in words. */
public final class ScoreWords {

    private ScoreWords() {}

    /** The change since the first and what to make of it; empty where there is nothing to compare. */
    public static List<String> change(Turn turn, QuestionnaireForm sheet, Questionnaire newest) {
        Wording say = turn.say();
        ScoreChange change = ScoreChange.of(sheet, turn.sight().facts().questionnaires(), newest);
        if (change == null || sheet.form() == Form.GLOBAL_CHANGE) {
            return sheet.form() == Form.GLOBAL_CHANGE ? List.of() : List.of(say.of("questionnaire.change.first"));
        }
        String way = change.gain() == 0 ? "same" : change.gain() > 0 ? "gain" : "loss";
        List<String> says = new ArrayList<>();
        says.add(say.of(
                "questionnaire.change." + way,
                "points",
                PlainNumber.tenths(say, change.gain()),
                "day",
                PlainDay.ofYear(say, change.first().at().day()),
                "first",
                PlainScore.of(change.first(), turn.sayings())));
        says.add(verdict(say, sheet, change, newest));
        return says;
    }

    private static String verdict(Wording say, QuestionnaireForm sheet, ScoreChange change, Questionnaire newest) {
        QuestionnaireForm.Notable notable = sheet.notable();
        Integer points = ScoreChange.needed(sheet, newest);
        String needed = say.count("questionnaire.points", points == null ? 0 : points);
        String share = notable == null || notable.percent() == null
                ? needed
                : say.of("questionnaire.points-or-share", "points", needed, "percent", notable.percent());
        return switch (change.verdict()) {
            case BETTER -> say.of("questionnaire.verdict.better", "needed", share);
            case WORSE -> say.of("questionnaire.verdict.worse", "needed", share);
            case WITHIN_CHANCE -> say.of("questionnaire.verdict.within-chance", "needed", share);
            case COARSE -> say.of("questionnaire.verdict.coarse");
            case UNKNOWN -> say.of("questionnaire.verdict.unknown");
        };
    }
}
