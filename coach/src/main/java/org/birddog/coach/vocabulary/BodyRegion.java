package org.birddog.coach.vocabulary;

/**
 * A region of the body map: those seen from behind, then those seen from the front, each row as it lies on the picture
 * from left to right.
 */
public enum BodyRegion implements Word {
    UPPER_BACK_LEFT,
    UPPER_BACK_MIDDLE,
    UPPER_BACK_RIGHT,
    LOWER_BACK_LEFT,
    LOWER_BACK_MIDDLE,
    LOWER_BACK_RIGHT,
    BUTTOCK_LEFT,
    BUTTOCK_RIGHT,
    THIGH_BACK_LEFT,
    THIGH_BACK_RIGHT,
    CALF_LEFT,
    CALF_RIGHT,
    FOOT_LEFT,
    FOOT_RIGHT,
    GROIN_RIGHT,
    GROIN_LEFT,
    THIGH_FRONT_RIGHT,
    THIGH_FRONT_LEFT,
    SHIN_RIGHT,
    SHIN_LEFT;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }

    /** Whether it is below the buttock: pain there is leg pain, as the contract has it for the site {@code leg}. */
    public boolean isLeg() {
        return switch (this) {
            case THIGH_BACK_LEFT,
                    THIGH_BACK_RIGHT,
                    CALF_LEFT,
                    CALF_RIGHT,
                    FOOT_LEFT,
                    FOOT_RIGHT,
                    THIGH_FRONT_RIGHT,
                    THIGH_FRONT_LEFT,
                    SHIN_RIGHT,
                    SHIN_LEFT -> true;
            default -> false;
        };
    }
}
