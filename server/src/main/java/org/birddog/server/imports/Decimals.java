package org.birddog.server.imports;

import org.jspecify.annotations.Nullable;

/** Numbers as files write them. */
final class Decimals {

    private static final int LONGEST = 40;

    private Decimals() {}

    /** The number that a text is, or another one where it is none. */
    static double of(@Nullable String text, double otherwise) {
        // A number of a million digits would take its time.
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
