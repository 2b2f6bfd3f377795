package org.birddog.pages.player;

import org.birddog.coach.vocabulary.Side;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time of an exercise.
 *
 * @param seconds how long it lasts, 1 or more
 * @param count how many units of the exercise it holds, as 5 repetitions or one hold; 0 where it is no work
 * @param each the seconds of one unit
 * @param held the seconds of each unit in which one keeps still, as in a repetition with a hold; else 0
 * @param side the side of the body, or null where both work
 * @param set from 1 on
 */
public record Step(
        Kind kind,
        int seconds,
        int count,
        int each,
        int held,
        @Nullable Side side,
        int set) {

    /** What a step is for. */
    public enum Kind implements Word {
        /** To read what comes and to get ready. */
        READY,
        /** To get into a position that is held next. */
        PLACE,
        /** Repetitions at a tempo. */
        WORK,
        /** One position, held. */
        HOLD,
        /** A length of time, as of a walk. */
        TIME,
        /** Breaths at a pace. */
        BREATHE,
        /** To turn to the other side. */
        SWITCH,
        REST
    }

    /** Whether the exercise itself is done in it. */
    public boolean isWork() {
        return count > 0;
    }

    /** How many units have been done after a time; a hold counts when it is over. */
    int unitsAfter(long milliseconds) {
        long done = milliseconds / (1000L * each);
        return (int) Math.max(0, Math.min(count, done));
    }

    static Step pause(Kind kind, int seconds, @Nullable Side side, int set) {
        return new Step(kind, seconds, 0, seconds, 0, side, set);
    }
}
