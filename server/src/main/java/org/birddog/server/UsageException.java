package org.birddog.server;

/**
 * What was asked for when the server was started is not understood; the message is one sentence for the
 * person.
 */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
