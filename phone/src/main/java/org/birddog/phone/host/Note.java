package org.birddog.phone.host;

/** What is noted beside the diary. */
enum Note {
    /** That the server has nothing of this person any more. */
    MOVED("moved"),
    /** On which day the diary was last saved to a file, in days since 1970-01-01. */
    COPIED("copied");

    private final String key;

    Note(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
