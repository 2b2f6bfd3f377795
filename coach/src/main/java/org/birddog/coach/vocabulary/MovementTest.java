package org.birddog.coach.vocabulary;

/** A self-test. */
public enum MovementTest implements Word {
    REPEATED_FLEXION(Measured.CHANGE),
    REPEATED_EXTENSION(Measured.CHANGE),
    HIP_FLEXOR_LENGTH(Measured.LENGTH),
    HAMSTRING_LENGTH(Measured.LENGTH),
    CHEST_LENGTH(Measured.LENGTH),
    BRIDGE_HOLD(Measured.SECONDS),
    SIDE_HOLD(Measured.SECONDS),
    FRONT_HOLD(Measured.SECONDS),
    SINGLE_LEG_STANCE(Measured.SECONDS),
    SIT_TO_STAND_30S(Measured.COUNT);

    private final String word = Word.super.word();
    private final Measured measured;

    MovementTest(Measured measured) {
        this.measured = measured;
    }

    @Override
    public String word() {
        return word;
    }

    /** What its result is. */
    public Measured measured() {
        return measured;
    }

    /** What the result of a self-test is. */
    public enum Measured implements Word {
        /** Better, worse or the same, and how far leg pain reached. */
        CHANGE,
        /** Tight or normal. */
        LENGTH,
        /** Seconds held. */
        SECONDS,
        /** How often. */
        COUNT;

        private final String word = Word.super.word();

        @Override
        public String word() {
            return word;
        }

        /** Whether it is a number and not a word. */
        public boolean isNumber() {
            return this == SECONDS || this == COUNT;
        }
    }
}
