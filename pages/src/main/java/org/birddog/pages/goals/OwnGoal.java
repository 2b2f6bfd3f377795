package org.birddog.pages.goals;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.ScoreChange;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.pages.questionnaires.QuestionnairesPage;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the person's own: how well it goes, and when they want it back. The form about own activities names
 * and rates it; a {@code goal} in the diary gives it a day.
 *
 * @param ability how well it goes now, 0 to 10
 * @param first how well it went when it was first rated
 * @param rated the day of the newest rating
 * @param by the day that the person has set, in days since 1970-01-01, or null
 */
record OwnGoal(
        String activity,
        int ability,
        int first,
        int rated,
        @Nullable Integer by) {

    /** As high as a rating goes: as well as before. */
    static final int BEST = 10;

    /** Those of the newest form about own activities; where none was filled in, those of the diary's goals. */
    static List<OwnGoal> all(Turn turn) {
        List<OwnGoal> all = new ArrayList<>();
        Questionnaire newest = QuestionnairesPage.newest(turn, Form.PSFS);
        if (newest == null) {
            for (Goal goal : turn.diary().all(Goal.class).reversed()) {
                if (all.stream().noneMatch(known -> known.activity().equals(goal.activity()))) {
                    all.add(new OwnGoal(
                            goal.activity(),
                            goal.ability(),
                            goal.ability(),
                            goal.at().day(),
                            goal.byDate()));
                }
            }
            return all;
        }
        Questionnaire first =
                ScoreChange.alike(turn.sight().facts().questionnaires(), newest).getFirst();
        newest.answers()
                .forEach((activity, ability) -> all.add(new OwnGoal(
                        activity,
                        ability,
                        first.answers().getOrDefault(activity, ability),
                        newest.at().day(),
                        by(turn, activity))));
        return all;
    }

    private static @Nullable Integer by(Turn turn, String activity) {
        for (Goal goal : turn.diary().all(Goal.class).reversed()) {
            if (goal.activity().equals(activity)) {
                return goal.byDate();
            }
        }
        return null;
    }
}
