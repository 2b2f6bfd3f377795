package org.birddog.coach.vocabulary;

/** How much training is allowed today, from open to strict. Each shows a subset of the one before. */
public enum Permission implements Word {
    TRAIN,
    GENTLE,
    REST,
    ASK_FIRST,
    SEE_CLINICIAN,
    SEEK_CARE_NOW;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
