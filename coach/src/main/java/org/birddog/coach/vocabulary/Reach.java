package org.birddog.coach.vocabulary;

/** How far pain travels down the leg, nearest first. */
public enum Reach implements Word {
    NONE,
    BUTTOCK,
    THIGH,
    CALF,
    FOOT;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
