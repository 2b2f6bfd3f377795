package org.birddog.coach.vocabulary;

/** What a person knows or believes the cause to be. */
public enum Cause implements Word {
    POSTURE,
    STRAIN,
    INACTIVITY,
    IMBALANCE,
    DISC,
    ARTHRITIS,
    STENOSIS,
    STRESS,
    WEIGHT;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
