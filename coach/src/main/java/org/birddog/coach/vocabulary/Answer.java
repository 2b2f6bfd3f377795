package org.birddog.coach.vocabulary;

/** An answer to a screening question. What is not answered is not NO. */
public enum Answer implements Word {
    YES,
    NO,
    UNSURE;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
