package org.birddog.library.figure;

/**
 * The proportions of the person who is drawn: an adult of 170 cm, in centimetres. They are a drawing's proportions,
 * taken by eye from shared/figures.md, and no measurement.
 */
final class Build {

    static final double HEIGHT = 170;

    /** From the middle between the hips up to the lowest lumbar joint. */
    static final double SACRUM = 8;

    static final int LUMBAR_JOINTS = 5;
    static final double LUMBAR = 17;
    static final int CHEST_JOINTS = 8;
    static final double CHEST = 26;
    static final int NECK_JOINTS = 3;
    static final double NECK = 9;

    /** From the upper end of the neck to the middle of the skull. */
    static final double SKULL = 8.5;

    static final double HALF_HIPS = 8.5;
    static final double HALF_SHOULDERS = 16.5;

    /** How far the shoulder joints lie below the upper end of the chest. */
    static final double SHOULDER_DROP = 4;

    static final double UPPER_ARM = 29;
    static final double FOREARM = 25;

    /** From the wrist to the middle of the palm, and to the tips of the fingers. */
    static final double PALM = 7;

    static final double HAND = 17;

    static final double THIGH = 42;
    static final double SHANK = 41;

    /** From the ankle straight to the sole. */
    static final double ANKLE = 7;

    static final double BALL = 12;
    static final double TOES = 18;

    private Build() {}
}
