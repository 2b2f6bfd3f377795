package org.birddog.coach.vocabulary;

/** A self-test. */
public enum MovementTest implements Word {
    REPEATED_FLEXION,
    REPEATED_EXTENSION,
    HIP_FLEXOR_LENGTH,
    HAMSTRING_LENGTH,
    CHEST_LENGTH,
    BRIDGE_HOLD,
    SIDE_HOLD,
    FRONT_HOLD,
    SINGLE_LEG_STANCE,
    SIT_TO_STAND_30S;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
