package org.birddog.pages.player;

import org.birddog.coach.vocabulary.Word;

/** Everything that can be pressed. A press that the screen does not show changes nothing. */
public enum Button implements Word {
    START,
    /** With a number: the pain before it. */
    BEFORE,
    LIST,
    GUIDE,
    PAUSE,
    RESUME,
    NEXT,
    BACK,
    MORE_REST,
    HURTS,
    OPTIONS,
    CLOSE,
    EASIER,
    SWAP,
    SKIP,
    END,
    /** With a number: which of the script's signs. */
    SIGN,
    ACHE,
    HARD,
    /** With a number: the pain in the middle of an exercise. */
    ACHES,
    LEAVE,
    ALL,
    PART,
    NONE,
    FEWER,
    GREATER,
    /** With a number: the most pain of an exercise. */
    PAIN,
    /** With a number: how hard an exercise was. */
    EFFORT,
    GO_ON,
    /** With a number: the pain after the session. */
    AFTER,
    FINISH,
    AGAIN,
    RETRY
}
