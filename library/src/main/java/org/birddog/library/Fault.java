package org.birddog.library;

import java.util.Comparator;

/**
 * Something in content/ that must be mended before a bundle is written.
 *
 * @param check the name of the check that refuses it; the files of content/must-fail are named for it
 * @param file from the content folder on, for example {@code content/exercises/bird-dog.yml}
 * @param line the first is 1
 * @param message what is wrong
 * @param advice the way out, one sentence
 */
public record Fault(String check, String file, int line, String message, String advice) {

    /** By file, then line. */
    static final Comparator<Fault> IN_READING_ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line);

    /** The two lines that a person sees. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + "\n  " + advice;
    }
}
