package org.birddog.coach.vocabulary;

/** The position in which an exercise is done. */
public enum Position implements Word {
    SUPINE,
    PRONE,
    SIDE_LYING,
    HANDS_AND_KNEES,
    KNEELING,
    HALF_KNEELING,
    PLANK,
    SEMI_RECLINED,
    SITTING,
    STANDING,
    WATER,
    ANY;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
