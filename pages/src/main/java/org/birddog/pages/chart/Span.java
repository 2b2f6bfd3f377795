package org.birddog.pages.chart;

/**
 * Some days on end.
 *
 * @param from the first, in days since 1970-01-01
 * @param to the last, itself included
 */
public record Span(int from, int to) {

    /** A span is never empty. */
    public Span {
        if (to < from) {
            throw new IllegalArgumentException("A span from day " + from + " to day " + to + " is empty.");
        }
    }

    /** How many days it has. */
    public int days() {
        return to - from + 1;
    }
}
