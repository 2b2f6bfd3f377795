package org.birddog.pages.player;

import java.util.List;

/**
 * An entry on its way to the diary: the form of the session, filled in.
 *
 * @param action where it is sent
 * @param finished when the session was over, in milliseconds since 1970-01-01T00:00Z by the device's clock
 * @param fields names and values, in the order of the form
 */
public record Unsent(String id, String action, long finished, List<Field> fields) {

    /** One field of the form. */
    public record Field(String name, String value) {}

    /**
     * How long ago the session was over.
     *
     * @return whole seconds, 0 where the clock was put back since
     */
    public long ago(long now) {
        return Math.max(0, now - finished) / 1000;
    }
}
