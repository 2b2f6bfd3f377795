package org.birddog.coach.vocabulary;

/** What a person tells of a habit. */
public enum HabitStep implements Word {
    CHOSEN,
    DONE,
    DROPPED;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
