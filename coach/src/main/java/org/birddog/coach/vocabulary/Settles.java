package org.birddog.coach.vocabulary;

/** How long a flare of pain takes to settle, mildest first. */
public enum Settles implements Word {
    UNDER_30_MINUTES,
    UNDER_2_HOURS,
    LONGER;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
