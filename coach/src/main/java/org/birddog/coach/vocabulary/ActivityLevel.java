package org.birddog.coach.vocabulary;

/** How active a person has been, least first. */
public enum ActivityLevel implements Word {
    NONE,
    SOME,
    REGULAR;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
