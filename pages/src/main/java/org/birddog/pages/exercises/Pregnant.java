package org.birddog.pages.exercises;

import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.jspecify.annotations.Nullable;

/** From which week of a pregnancy an exercise is left out: the exercise itself may say so, or the rule on pregnancy. */
final class Pregnant {

    private Pregnant() {}

    /** The first week without the exercise; null where it stays to the end. */
    static @Nullable Integer leftOutFrom(Exercise exercise, Content content) {
        RulePage page = content.page("pregnancy");
        Integer from = exercise.barredFromWeek();
        if (exercise.demands().intersection(page.bars()).isEmpty()) {
            return from;
        }
        int rule = page.number("second-trimester");
        return from == null ? rule : Math.min(from, rule);
    }

    /** Whether the exercise stays in a week. */
    static boolean isOpen(Exercise exercise, int week, Content content) {
        Integer from = leftOutFrom(exercise, content);
        return from == null || week < from;
    }
}
