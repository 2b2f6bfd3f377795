package org.birddog.trials.optimum;

import java.util.List;
import org.birddog.coach.plan.Choice;
import org.birddog.coach.plan.Sequence;
import org.birddog.coach.plan.SessionPlanner;
import org.birddog.coach.plan.SessionTask;
import org.birddog.coach.plan.SessionWorth;
import org.jspecify.annotations.Nullable;

/**
 * One task, planned and solved.
 *
 * @param share what the planner reached of the optimum, from 0 to 1: of the points above those of what must be in and
 *     one closing exercise; 0 where the planner lacks more than it need
 * @param fault what the planner, its score and the exact model do not agree on, or null
 */
record Compared(double share, @Nullable String fault, long plannerNanos, long solverNanos) {

    private static final double MOST_SECONDS = 120;

    static Compared of(SessionTask task) {
        long began = System.nanoTime();
        Sequence session = SessionPlanner.plan(task);
        long planned = System.nanoTime();
        ExactModel.Optimum best = new ExactModel(task).solve(MOST_SECONDS);
        long solved = System.nanoTime();
        if (session == null || best == null) {
            boolean agree = session == null && best == null;
            return new Compared(
                    agree ? 1 : 0, agree ? null : "only one finds a session", planned - began, solved - planned);
        }
        List<Choice> chosen = session.choices();
        SessionWorth worth = SessionWorth.of(task, chosen);
        ExactModel.Optimum same = new ExactModel(task).exactly(chosen).solve(MOST_SECONDS);
        return new Compared(share(task, worth, best), fault(worth, same, best), planned - began, solved - planned);
    }

    private static double share(SessionTask task, SessionWorth worth, ExactModel.Optimum best) {
        if (worth.lack() > best.lack()) {
            return 0;
        }
        int ordered = 0;
        for (Choice choice : task.choices()) {
            ordered += task.isOrdered(choice) ? 1 : 0;
        }
        ExactModel.Optimum least = new ExactModel(task).atMost(ordered + 1).solve(MOST_SECONDS);
        int base = least == null ? 0 : least.points();
        return worth.points() == best.points() ? 1 : (double) (worth.points() - base) / (best.points() - base);
    }

    private static @Nullable String fault(
            SessionWorth worth, ExactModel.@Nullable Optimum same, ExactModel.Optimum best) {
        if (!best.proven()) {
            return "the optimum is not proven";
        }
        if (same == null) {
            return "the planner's session breaks a bound of the model";
        }
        if (same.lack() != worth.lack() || same.points() != worth.points()) {
            return "the model gives the same session " + same.points() + " points and lack " + same.lack() + ", not "
                    + worth;
        }
        boolean better = worth.lack() < best.lack() || (worth.lack() == best.lack() && worth.points() > best.points());
        return better ? "the planner is better than the optimum" : null;
    }
}
