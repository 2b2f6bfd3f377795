package org.birddog.pages.trouble;

import java.util.List;
import org.birddog.pages.look.Icon;
import org.birddog.pages.look.Manifest;
import org.birddog.pages.look.Stylesheet;

/** What can be wrong on a device. */
public enum Trouble {
    /** The device has no room: what was just sent is not kept. */
    FULL(507),
    /** It could not be written for another reason. */
    NOT_KEPT(500),
    /** The browser lets nobody keep anything here. */
    CLOSED(503),
    /** An entry of the diary cannot be read: there is no advice without it. */
    UNREADABLE(500),
    /** What was sent did not come from one of our pages. */
    FOREIGN(403),
    /** A file is larger than any diary. */
    TOO_LARGE(413),
    /** Our own fault. */
    FAILED(500);

    private static final List<String> ALLOWED =
            List.of("/emergency", Stylesheet.PATH, Manifest.PATH, Icon.PATH, "/before-you-start");

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** Whether a page is shown all the same, as to somebody without a diary: the ways to help, and what draws them. */
    public static boolean allows(String path) {
        return ALLOWED.contains(path);
    }

    /** The name of its words. */
    String word() {
        return switch (this) {
            case FULL -> "full";
            case NOT_KEPT -> "not-kept";
            case CLOSED -> "closed";
            case UNREADABLE -> "unreadable";
            case FOREIGN -> "foreign";
            case TOO_LARGE -> "too-large";
            case FAILED -> "failed";
        };
    }

    /** Whether the diary can still be saved to a file. */
    boolean hasDiary() {
        return this != CLOSED;
    }
}
