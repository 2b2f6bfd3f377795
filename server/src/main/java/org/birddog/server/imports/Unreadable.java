package org.birddog.server.imports;

import org.birddog.pages.recorded.Fault;

/** Ends the reading of a file, from however deep inside a parser. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    Unreadable(Fault fault) {
        // Without a stack trace: it speaks about the file, not about this code.
        super(fault.word(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
