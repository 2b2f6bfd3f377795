package org.birddog.pages.player;

/** Something that the device is to do. */
public sealed interface Effect {

    /**
     * Say something aloud.
     *
     * @param count whether it is only a number or a beat, which a screen reader is not to read
     */
    record Say(String text, boolean count) implements Effect {}

    /** Make a sound, and let the device shake where it can. */
    record Sound(Tone tone) implements Effect {}

    /** Keep an entry on the device until the server has it, and send it. */
    record Keep(Unsent entry) implements Effect {}

    /** Try again to send what is kept. */
    record Send() implements Effect {}

    /** What a sound tells. */
    enum Tone {
        /** One of the last seconds. */
        TICK,
        /** Begin. */
        GO,
        /** Something is over: rest, or change sides. */
        OVER,
        /** Stop. */
        STOP
    }
}
