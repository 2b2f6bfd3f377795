package org.birddog.pages.turn;

import org.jspecify.annotations.Nullable;

/**
 * Where a diary lives.
 *
 * @param onDevice whether it lives in this browser and nowhere else; if not, on the server
 * @param stays whether it stays on the server, where it would else move to a device that can hold it
 * @param promised whether the browser has said that it will not clear it by itself
 * @param copiedOn the day on which it was last saved to a file here, in days since 1970-01-01, or null
 * @param feed the address that a calendar may follow, or null where no host could answer there
 * @param demo whose diary it is in a demo: the word of an invented person, or empty before one was chosen; else null
 */
public record Home(
        boolean onDevice,
        boolean stays,
        boolean promised,
        @Nullable Integer copiedOn,
        @Nullable Feed feed,
        @Nullable String demo) {

    /** With whoever runs the server, until it moves to a device. */
    public static final Home SERVER = new Home(false, false, false, null, Feed.CLOSED, null);

    /** With whoever runs the server, who keeps it there. */
    public static final Home KEPT = new Home(false, true, false, null, Feed.CLOSED, null);

    /** On a device, in the browser that shows it. */
    public static Home onDevice(boolean promised, @Nullable Integer copiedOn) {
        return new Home(true, false, promised, copiedOn, null, null);
    }

    /**
     * In a demo, on its server: the diary of nobody has no place on anybody's device.
     *
     * @param person the word of the invented person, or empty before one was chosen
     */
    public static Home ofDemo(String person) {
        return new Home(false, true, false, null, Feed.CLOSED, person);
    }

    /** The same, where a calendar may follow this. */
    public Home with(Feed now) {
        return new Home(onDevice, stays, promised, copiedOn, now, demo);
    }
}
