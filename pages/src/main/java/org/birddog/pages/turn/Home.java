package org.birddog.pages.turn;

import org.jspecify.annotations.Nullable;

/**
 * Where a diary lives.
 *
 * @param onDevice whether it lives in this browser and nowhere else; if not, on the server
 * @param promised whether the browser has said that it will not clear it by itself
 * @param copiedOn the day on which it was last saved to a file here, in days since 1970-01-01, or null
 */
public record Home(
        boolean onDevice, boolean promised, @Nullable Integer copiedOn) {

    /** With whoever runs the server. */
    public static final Home SERVER = new Home(false, false, null);
}
