package org.birddog.library.figure;

import org.birddog.coach.vocabulary.Word;

/** What the trunk can do. All but the last four are degrees. */
enum Trunk implements Word {
    /** The whole body turned about the upright, to its right; 90 faces whoever looks from the side. */
    TURN(true),
    /** The pelvis tipped: 90 face down, -90 face up. */
    PITCH(false),
    /** The whole body rolled about its own length, after it was tipped: lying on the back, 90 is on the right side. */
    ROLL(true),
    LUMBAR(false),
    LUMBAR_SIDE(true),
    LUMBAR_TWIST(true),
    CHEST(false),
    CHEST_SIDE(true),
    CHEST_TWIST(true),
    NECK(false),
    NECK_SIDE(true),
    NECK_TWIST(true),
    /** The skull on the neck: chin to chest. */
    NOD(false),
    /** The belly filled with air, in centimetres. */
    BELLY(false),
    /** Shoulder blades drawn together, in centimetres. */
    BLADES(false),
    /** Shoulders lifted, in centimetres. */
    SHRUG(false),
    /** How far the tinted muscles have let go, in percent: their tint is so much smaller. */
    EASE(false);

    private final boolean sided;

    Trunk(boolean sided) {
        this.sided = sided;
    }

    /** Whether the mirror image has the other sign. */
    boolean isSided() {
        return sided;
    }
}
