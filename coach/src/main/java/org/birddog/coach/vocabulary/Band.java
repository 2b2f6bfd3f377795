package org.birddog.coach.vocabulary;

/** The resistance of a band, lightest first. */
public enum Band implements Word {
    LIGHT,
    MEDIUM,
    HEAVY;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
