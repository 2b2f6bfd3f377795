package org.birddog.coach.vocabulary;

/** What a lesson is about, in the order in which the list of lessons goes. */
public enum Topic implements Word {
    BACK,
    EXERCISE,
    DAILY_LIFE,
    MIND,
    HEALTH,
    LIFE_STAGES,
    CARE,
    STAYING_WELL;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
