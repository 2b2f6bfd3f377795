package org.birddog.pages.exercises;

import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Screening;
import org.birddog.pages.turn.Turn;

/** Why a person has no plan now. They may read on, and every page on exercises says that it is locked. */
public enum Lock {
    NONE,
    /** Nothing was answered yet. */
    NEW,
    /** Something has to be answered first. */
    ASKED,
    /** Someone has to be seen first. */
    LOCKED,
    EMERGENCY;

    /** What holds for a person today. */
    public static Lock of(Turn turn) {
        return switch (turn.advice().permission()) {
            case TRAIN, GENTLE, REST -> NONE;
            case SEE_CLINICIAN -> LOCKED;
            case SEEK_CARE_NOW -> EMERGENCY;
            case ASK_FIRST -> isNew(turn) ? NEW : ASKED;
        };
    }

    private static boolean isNew(Turn turn) {
        return turn.diary().all(Screening.class).isEmpty()
                && turn.diary().all(Profile.class).isEmpty();
    }
}
