package org.birddog.coach.vocabulary;

/** What a person wants from the programme. */
public enum Aim implements Word {
    RELIEF,
    POSTURE,
    STRENGTH,
    STAY_WELL;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
