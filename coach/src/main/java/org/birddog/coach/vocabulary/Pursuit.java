package org.birddog.coach.vocabulary;

/** Everyday activity that counts towards the week. */
public enum Pursuit implements Word {
    WALKING,
    BRISK_WALKING,
    CYCLING,
    SWIMMING,
    WATER_EXERCISE,
    DANCING,
    STAIRS,
    JOGGING,
    OTHER;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
