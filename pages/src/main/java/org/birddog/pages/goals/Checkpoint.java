package org.birddog.pages.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A small next step that can be reached soon, read off what the coach reckons anyway. None asks for more than the plan.
 *
 * @param path where it is done or looked at
 */
record Checkpoint(String says, String path) {

    /** What lies next, the smallest first; none while calm comes first, in a flare-up or where training is not open. */
    static List<Checkpoint> of(Turn turn, KeptWeeks kept, List<OwnGoal> goals) {
        List<Checkpoint> next = new ArrayList<>();
        PlannedSession session = turn.advice().session();
        if (turn.advice().permission() != Permission.TRAIN || session == null || session.timesADay() > 1) {
            return next;
        }
        add(next, week(turn.say(), kept));
        add(next, exercise(turn, session));
        add(next, minutes(turn));
        add(next, activity(turn, goals));
        return next;
    }

    private static void add(List<Checkpoint> next, @Nullable Checkpoint step) {
        if (step != null) {
            next.add(step);
        }
    }

    private static @Nullable Checkpoint week(Wording say, KeptWeeks kept) {
        int left = kept.enough() - kept.done();
        return left <= 0 ? null : new Checkpoint(say.count("goal.next.days", left), "/today");
    }

    /** The first exercise of today that has a step above it, and that no rule keeps to less than its own step. */
    private static @Nullable Checkpoint exercise(Turn turn, PlannedSession session) {
        for (Item item : session.items()) {
            int place = turn.content().indexOf(item.exercise().id());
            Exercise climbed = turn.climbed().exercises().get(place);
            Training.Standing standing = turn.sight().training().standings().get(place);
            if (standing != null
                    && standing.rung() < climbed.ladder().top()
                    && item.dose().equals(climbed.ladder().dose(standing.rung()))) {
                return new Checkpoint(
                        turn.say()
                                .of(
                                        "goal.next.exercise",
                                        "name",
                                        turn.sayings().name(climbed.id()),
                                        "from",
                                        turn.sayings()
                                                .dose(climbed, climbed.ladder().dose(standing.rung())),
                                        "to",
                                        turn.sayings()
                                                .dose(climbed, climbed.ladder().dose(standing.rung() + 1))),
                        "/exercises/" + climbed.id());
            }
        }
        return null;
    }

    private static @Nullable Checkpoint minutes(Turn turn) {
        for (Target target : turn.advice().targets()) {
            int left = (target.step() == null ? target.goal() : target.step()) - target.done();
            if (target.name().equals("moderate-minutes") && left > 0) {
                return new Checkpoint(turn.say().count("goal.next.minutes", left), "/activity");
            }
        }
        return null;
    }

    /** The hardest activity, by as much as people notice of one alone; near the end of the scale, to its end. */
    private static @Nullable Checkpoint activity(Turn turn, List<OwnGoal> goals) {
        QuestionnaireForm.Notable notable =
                turn.content().measures().form(Form.PSFS).notable();
        OwnGoal hardest = goals.stream()
                .min(Comparator.comparingInt(OwnGoal::ability))
                .filter(goal -> goal.ability() < OwnGoal.BEST)
                .orElse(null);
        if (hardest == null || notable == null || notable.alone() == null) {
            return null;
        }
        int by = hardest.ability() + notable.alone();
        int to = Math.min(by, OwnGoal.BEST);
        String key = by > OwnGoal.BEST ? "goal.next.whole" : "goal.next.activity";
        return new Checkpoint(
                turn.say().of(key, "activity", hardest.activity(), "from", hardest.ability(), "to", to),
                "/questionnaires/" + Form.PSFS.word());
    }
}
