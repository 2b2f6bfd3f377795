package org.birddog.coach.vocabulary;

/** What a clinician orders. */
public enum OrderKind implements Word {
    CLEAR,
    RESTRICT,
    PRESCRIBE,
    RELEASE,
    HOLD;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
