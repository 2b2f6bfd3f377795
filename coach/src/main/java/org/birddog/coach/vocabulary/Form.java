package org.birddog.coach.vocabulary;

/** A questionnaire. */
public enum Form implements Word {
    RMDQ,
    PEG,
    PSFS;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
