package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.pages.questionnaires.PlainScore;
import org.birddog.pages.questionnaires.QuestionnairesPage;
import org.birddog.pages.questionnaires.ScoreWords;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;

/**
 * The newest score of one questionnaire.
 *
 * @param form the word of the form
 * @param change what has changed since the first and what to make of it; empty where there is nothing to compare
 */
public record Score(String form, String name, String day, String score, List<String> change) {

    /** The newest score of each questionnaire that was ever filled in. */
    public static List<Score> of(Turn turn) {
        List<Score> scores = new ArrayList<>();
        for (QuestionnaireForm sheet : turn.content().measures().forms()) {
            Questionnaire newest = QuestionnairesPage.newest(turn, sheet.form());
            if (newest != null) {
                scores.add(new Score(
                        sheet.form().word(),
                        sheet.text(turn.say().language()).name(),
                        PlainDay.ofYear(turn.say(), newest.at().day()),
                        PlainScore.of(newest, turn.sayings()),
                        ScoreWords.change(turn, sheet, newest)));
            }
        }
        return scores;
    }
}
