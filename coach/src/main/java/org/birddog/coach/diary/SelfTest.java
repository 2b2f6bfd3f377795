package org.birddog.coach.diary;

import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/**
 * A self-test and what it showed.
 *
 * @param result a word that fits the test (better, worse, same; tight, normal), or null where it is a number
 * @param value seconds held or a count, or null where it is a word
 * @param legReach how far leg pain travelled after repeated movement
 */
public record SelfTest(
        String id,
        At at,
        MovementTest test,
        @Nullable Side side,
        @Nullable Result result,
        @Nullable Integer value,
        @Nullable Reach legReach)
        implements Entry {

    /** What a self-test without a number showed. */
    public enum Result implements org.birddog.coach.vocabulary.Word {
        BETTER,
        WORSE,
        SAME,
        TIGHT,
        NORMAL
    }
}
