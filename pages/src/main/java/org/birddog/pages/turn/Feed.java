package org.birddog.pages.turn;

import org.jspecify.annotations.Nullable;

/**
 * The address at which a calendar follows the planned days of somebody, without their cookie.
 *
 * @param isOpen whether there is one
 * @param address the whole of it, right after it was made; else null, since its host keeps only a hash
 */
public record Feed(boolean isOpen, @Nullable String address) {

    /** There is none. */
    public static final Feed CLOSED = new Feed(false, null);
}
