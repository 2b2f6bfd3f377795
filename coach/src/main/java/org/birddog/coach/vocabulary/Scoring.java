package org.birddog.coach.vocabulary;

/** How the answers to a questionnaire become its score. */
public enum Scoring implements Word {
    SUM,
    MEAN;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
