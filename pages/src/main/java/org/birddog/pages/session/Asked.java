package org.birddog.pages.session;

import org.birddog.coach.advice.Advice;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;

/** Which session is asked for; each has a page of its own. */
enum Asked implements Word {
    /** The day's own. */
    WHOLE("/session"),
    /** The minimum day's. */
    SHORT("/session/short"),
    /** A break from sitting. */
    SITTING_BREAK("/session/break");

    private final String path;

    Asked(String path) {
        this.path = path;
    }

    /** Where it is, and where its log is sent. */
    String path() {
        return path;
    }

    /** The one that a visit is about. */
    static Asked of(Turn turn) {
        for (Asked asked : values()) {
            if (asked.path.equals(turn.visit().path())) {
                return asked;
            }
        }
        return WHOLE;
    }

    /** What the coach says to it. */
    Advice advice(Turn turn) {
        return switch (this) {
            case WHOLE -> turn.advice();
            case SHORT -> turn.minimumDay();
            case SITTING_BREAK -> turn.sittingBreak();
        };
    }
}
