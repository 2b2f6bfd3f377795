package org.birddog.coach.content;

import org.birddog.coach.vocabulary.Band;

/** What is lifted or pulled. */
public sealed interface Load {

    /**
     * A weight.
     *
     * @param tenths tenths of a kilogram, so that 2.5 kg is exact
     */
    record Weight(int tenths) implements Load {}

    /** A resistance band. */
    record Resistance(Band band) implements Load {}
}
