package org.birddog.coach.vocabulary;

/** How hard an activity was. */
public enum Intensity implements Word {
    LIGHT,
    MODERATE,
    VIGOROUS;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
