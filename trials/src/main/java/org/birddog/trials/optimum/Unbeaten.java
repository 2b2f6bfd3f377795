package org.birddog.trials.optimum;

import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.plan.Sequence;
import org.birddog.coach.plan.SessionPlanner;
import org.birddog.coach.plan.SessionTask;
import org.birddog.coach.plan.SessionWorth;
import org.jspecify.annotations.Nullable;

/**
 * Asks the exact solver about a session in which something is missing: late on the ladders, or with most of a stage
 * suspended, there may be no four exercises that fit into the minutes.
 */
public final class Unbeaten {

    private static final double MOST_SECONDS = 60;

    private Unbeaten() {}

    /**
     * Whether it is proven that no session that may be planned for a day lacks less than the planner's.
     *
     * @param hour of the day, or null where unknown
     */
    public static boolean session(Coach coach, List<Entry> bag, int day, @Nullable Integer hour) {
        Outlook outlook = coach.outlook(bag, day, hour);
        SessionTask task = PlannerSample.task(coach, outlook, 0);
        Sequence session = SessionPlanner.plan(task);
        ExactModel.Optimum best = new ExactModel(task).solve(MOST_SECONDS);
        return session != null
                && best != null
                && best.proven()
                && SessionWorth.of(task, session.choices()).lack() <= best.lack();
    }
}
