package org.birddog.library.figure;

import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * A thing beside the body.
 *
 * @param at where it stands, in centimetres
 * @param size in centimetres, of what has a size of its own
 * @param turn degrees about the upright
 * @param through what a band, towel or stick goes through, or what holds a dumbbell
 * @param front whether it is drawn before the body
 */
record Prop(Kind kind, Vec at, Vec size, double turn, List<Spot> through, boolean front) {

    /** What a thing is. */
    enum Kind implements Word {
        MAT,
        CHAIR,
        STOOL,
        TABLE,
        COUCH,
        WALL,
        DOORWAY,
        ROLLER,
        PILLOW,
        BAND,
        TOWEL,
        STICK,
        DUMBBELL,
        STAIRS,
        BICYCLE,
        WATER
    }

    /** A point of the body, or a place in the room. */
    record Spot(@Nullable String point, Vec place) {

        Vec of(Body body) {
            return point == null ? place : body.point(point).plus(place);
        }
    }
}
