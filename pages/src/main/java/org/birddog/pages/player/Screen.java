package org.birddog.pages.player;

import org.birddog.coach.vocabulary.Word;

/** What the player shows. */
public enum Screen implements Word {
    BEGIN,
    /** The session's form, for whoever would rather have the whole of it on one page. */
    LIST,
    /** A step of an exercise, running or held. */
    STEP,
    OPTIONS,
    HURTS,
    /** How much a pain is that has none of the signs. */
    ACHE,
    /** This exercise is enough for today. */
    LESS,
    /** How an exercise was. */
    ASK,
    /** The pain after all of it. */
    AFTER,
    /** The session had to stop. */
    STOPPED,
    DONE,
    /** Nothing was done, so nothing is kept. */
    NOTHING,
    /** The plan has changed since the session was begun. */
    OVERTAKEN
}
