package org.birddog.server;

import org.birddog.wire.WireException;

/**
 * A diary holds an entry that this Birddog cannot read. Advice without it could be wrong, so there is none;
 * the diary itself is untouched.
 */
public final class UnreadableEntryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long seq;
    private final String fault;

    UnreadableEntryException(long seq, WireException fault) {
        super("Entry " + seq + " cannot be read: " + fault.getMessage(), fault);
        this.seq = seq;
        this.fault = String.valueOf(fault.getMessage());
    }

    /** The entry's place in the store. */
    public long seq() {
        return seq;
    }

    /** What is wrong with it, in plain words. */
    public String fault() {
        return fault;
    }
}
