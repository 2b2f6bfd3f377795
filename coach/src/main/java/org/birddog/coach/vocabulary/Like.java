package org.birddog.coach.vocabulary;

/** Kinds of exercise that a person likes; they rank, they never loosen. */
public enum Like implements Word {
    YOGA,
    PILATES,
    TAI_CHI,
    WALKING,
    WATER,
    STRENGTH,
    STRETCHING,
    RELAXATION;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
