package org.birddog.coach.vocabulary;

/** Something small to do in the day, beside exercise. */
public enum Habit implements Word {
    SITTING_BREAKS,
    DESK_CHECK,
    SLEEP_POSITION,
    SAFE_LIFTING,
    WALK_AFTER_MEALS,
    STRESS_MINUTES;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
