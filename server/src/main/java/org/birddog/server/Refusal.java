package org.birddog.server;

/** A request that is not answered; title and message are plain words for the person. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    Refusal(int status, String title, String message) {
        // Without a stack trace: it speaks about the request, not about this code.
        super(message, null, false, false);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    Reply reply() {
        return Reply.plainPage(status, title, String.valueOf(getMessage()));
    }
}
