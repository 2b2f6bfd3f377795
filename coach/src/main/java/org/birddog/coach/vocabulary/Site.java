package org.birddog.coach.vocabulary;

/** Where it hurts. LEG is pain travelling below the buttock. */
public enum Site implements Word {
    LOWER_BACK,
    UPPER_BACK,
    LEG;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
