package org.birddog.library.figure;

import org.birddog.coach.vocabulary.Word;

/** An arm or a leg. */
enum Limb implements Word {
    ARM_RIGHT(true, 1),
    ARM_LEFT(true, -1),
    LEG_RIGHT(false, 1),
    LEG_LEFT(false, -1);

    private final boolean arm;
    private final int side;

    Limb(boolean arm, int side) {
        this.arm = arm;
        this.side = side;
    }

    boolean isArm() {
        return arm;
    }

    /** 1 on the right side, -1 on the left. */
    int side() {
        return side;
    }

    Limb mirrored() {
        return switch (this) {
            case ARM_RIGHT -> ARM_LEFT;
            case ARM_LEFT -> ARM_RIGHT;
            case LEG_RIGHT -> LEG_LEFT;
            case LEG_LEFT -> LEG_RIGHT;
        };
    }

    /** Length of upper arm or thigh, in centimetres. */
    double upper() {
        return arm ? Build.UPPER_ARM : Build.THIGH;
    }

    /** Length of forearm or shank, in centimetres. */
    double lower() {
        return arm ? Build.FOREARM : Build.SHANK;
    }
}
