package org.birddog.coach.envelope;

import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;

/** Which kinds of exercise a session may hold, each a subset of the one before. */
public enum Repertoire {
    /** Everything. */
    ALL,
    /** Breathing, relaxation, mobility and easy walking. */
    GENTLE,
    /** The same of stage 1: the relief set. */
    RELIEF,
    /** Breathing, relaxation and easy walking. */
    REST,
    /** Seated breathing, progressive relaxation and walking alone: an uncleared operation. */
    BREATHE_AND_WALK,
    /** Nothing. */
    NONE;

    /** Whether an exercise is among them. */
    public boolean holds(Exercise exercise) {
        boolean calm = exercise.category() == Category.BREATHING || exercise.category() == Category.RELAXATION;
        boolean walking = exercise.id().equals("walking");
        boolean mobility = exercise.category() == Category.MOBILITY;
        return switch (this) {
            case ALL -> true;
            case GENTLE -> calm || walking || mobility;
            case RELIEF -> exercise.stage() == 1 && (calm || walking || mobility);
            case REST -> exercise.stage() == 1 && (calm || walking);
            case BREATHE_AND_WALK ->
                walking
                        || exercise.id().equals("breathing-seated")
                        || exercise.id().equals("progressive-relaxation");
            case NONE -> false;
        };
    }

    /** The stricter of two. */
    public Repertoire meet(Repertoire other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
