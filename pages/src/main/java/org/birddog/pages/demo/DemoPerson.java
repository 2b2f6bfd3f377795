package org.birddog.pages.demo;

import org.birddog.coach.vocabulary.Word;

/** An invented person whose diary a demo shows. Nobody in it is or was real. */
public enum DemoPerson implements Word {
    /** Has trained for nine weeks, and it helps. */
    RECOVERING,
    /** Woke up with a flare-up on two days running. */
    FLARING,
    /** Has done all that was planned for seven weeks, and it does not help. */
    PLATEAU,
    /** In the middle of a pregnancy. */
    PREGNANT,
    /** In the seventies, with thin bones and falls. */
    OLDER,
    /** Sits all day; it hurts between the shoulder blades. */
    DESK,
    /** Told this morning of a weak leg: locked until a clinician has seen it. */
    LOCKED
}
