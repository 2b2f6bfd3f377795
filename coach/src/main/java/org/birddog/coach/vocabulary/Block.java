package org.birddog.coach.vocabulary;

/** The three parts of a session, in their order. */
public enum Block implements Word {
    WARM_UP,
    MAIN,
    COOL_DOWN;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
