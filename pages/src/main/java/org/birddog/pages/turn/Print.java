package org.birddog.pages.turn;

import org.birddog.coach.vocabulary.Word;

/** How large a page that is made for paper is set. */
public enum Print implements Word {
    USUAL,
    LARGE;

    /** What a visit asks for. */
    public static Print of(Visit visit) {
        return LARGE.word().equals(visit.asked("print")) ? LARGE : USUAL;
    }

    /** The other one. */
    public Print other() {
        return this == LARGE ? USUAL : LARGE;
    }
}
