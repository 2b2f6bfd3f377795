package org.birddog.coach.vocabulary;

/** When an exercise began to hurt. */
public enum Onset implements Word {
    DURING,
    AFTER,
    NEXT_MORNING;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
