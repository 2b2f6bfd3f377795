package org.birddog.library;

import java.util.List;

/**
 * One section of a page, below its {@code ##} heading.
 *
 * @param line of the heading
 * @param lines below the heading
 */
public record Section(String title, int line, List<String> lines) {

    /** What it says. */
    public String text() {
        return String.join("\n", lines).strip();
    }
}
