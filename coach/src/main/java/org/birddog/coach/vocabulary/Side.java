package org.birddog.coach.vocabulary;

/** The side of the body that an item or test was about. */
public enum Side implements Word {
    LEFT,
    RIGHT,
    BOTH;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
