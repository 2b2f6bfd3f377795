package org.birddog.coach.vocabulary;

/** What makes the pain worse or better. */
public enum Movement implements Word {
    BENDING,
    ARCHING,
    SITTING,
    STANDING,
    WALKING,
    TWISTING,
    LIFTING,
    LYING,
    MORNING;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
