package org.birddog.coach.vocabulary;

/** What a day of the week is chiefly for. */
public enum Focus implements Word {
    STRENGTH,
    MOBILITY,
    AEROBIC,
    REST;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
