package org.birddog.coach.vocabulary;

/** What most of the working day is. */
public enum Work implements Word {
    DESK,
    STANDING,
    LIFTING;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
