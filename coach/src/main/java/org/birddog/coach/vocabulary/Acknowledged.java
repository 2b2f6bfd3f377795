package org.birddog.coach.vocabulary;

/** What a person has read. Shown to all, gates nothing. */
public enum Acknowledged implements Word {
    SEE_A_PROFESSIONAL,
    WARNING_SIGNS;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
