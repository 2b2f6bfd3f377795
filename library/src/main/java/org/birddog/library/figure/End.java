package org.birddog.library.figure;

import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * How a hand or a foot is held.
 *
 * @param degrees for {@link Hold#ANGLE}: of a foot towards the shin, of a wrist to the back of the hand
 * @param direction for {@link Hold#DIRECTION}: where fingers or toes point
 */
record End(Hold hold, double degrees, @Nullable Vec direction) {

    /** In line with the forearm; at a right angle to the shank. */
    static final End EASY = new End(Hold.ANGLE, 0, null);

    /** The ways to hold one. */
    enum Hold implements Word {
        ANGLE,
        DIRECTION,
        /** The whole palm or sole rests on the floor. */
        FLAT,
        /** On the ball of the foot, the heel up. */
        TOES,
        /** The foot stretched, so that its back can rest on the floor. */
        POINTED,
        /** The palm against a wall, fingers up. */
        UP,
        /** A fist round something. */
        GRIP
    }

    End mirrored() {
        return new End(hold, degrees, direction == null ? null : direction.mirrored());
    }
}
