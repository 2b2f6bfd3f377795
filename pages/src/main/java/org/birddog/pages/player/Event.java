package org.birddog.pages.player;

/** Something that happened, at an instant in milliseconds since 1970-01-01T00:00Z by the device's own clock. */
public sealed interface Event {

    /** When. A clock may be put back or forward between two events. */
    long now();

    /** Time has passed. */
    record Tick(long now) implements Event {}

    /**
     * Somebody pressed a button.
     *
     * @param value the number that goes with it, else 0
     */
    record Press(Button button, int value, long now) implements Event {}

    /** The page was opened again in the middle of a session. */
    record Opened(long now) implements Event {}

    /** The server has the entry. */
    record Kept(String id, long now) implements Event {}

    /** The server will not take the entry as it is: the person has to mend it. */
    record Refused(String id, long now) implements Event {}
}
