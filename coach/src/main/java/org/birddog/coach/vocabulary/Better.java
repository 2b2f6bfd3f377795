package org.birddog.coach.vocabulary;

/** Which way a score goes when things get better. */
public enum Better implements Word {
    LOWER,
    HIGHER;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
