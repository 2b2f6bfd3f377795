package org.birddog.coach.vocabulary;

/** What an exercise may need. Mat, chair, wall and doorway are taken as given. */
public enum Equipment implements Word {
    MAT,
    CHAIR,
    WALL,
    DOORWAY,
    BAND,
    FOAM_ROLLER,
    DUMBBELL,
    STRAP,
    STICK,
    POOL,
    BICYCLE,
    STAIRS;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
