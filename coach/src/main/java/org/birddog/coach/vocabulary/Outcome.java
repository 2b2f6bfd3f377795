package org.birddog.coach.vocabulary;

/** What the clinician said. */
public enum Outcome implements Word {
    MAY_EXERCISE,
    NOT_YET;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
