package org.birddog.wire;

/**
 * A fault in what was read: where it stands, and what is wrong in plain words. {@link #getMessage} gives both
 * in one.
 */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final String fault;

    /**
     * A fault.
     *
     * @param path where, for example {@code diary[3].items[0].pain}; empty for the whole
     * @param message what is wrong, for example {@code expected a whole number from 0 to 10, got 11}
     */
    public WireException(String path, String message) {
        // Without a stack trace: a fault speaks about the text, not about this code, and files can be full of
        // them.
        super(path.isEmpty() ? message : path + ": " + message, null, false, false);
        this.path = path;
        this.fault = message;
    }

    /** Where the fault stands; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong, without the path. */
    public String message() {
        return fault;
    }
}
