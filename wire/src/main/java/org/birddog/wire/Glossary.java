package org.birddog.wire;

import org.jspecify.annotations.Nullable;

/**
 * The words that a text has used before: a year's diary names the same few dozen exercises thousands of
 * times, and each of them is made one string only.
 *
 * <p>Each place remembers the last word that fell to it and forgets the one before, so its size does not
 * grow with the text, and words chosen to fall to one place cost no more than any others.
 */
final class Glossary {

    private static final int PLACES = 512;

    private final @Nullable String[] words = new String[PLACES];

    /** The word that a slice of a text is. */
    String word(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        String known = words[place];
        if (known != null && known.length() == to - from && text.startsWith(known, from)) {
            return known;
        }
        String word = text.substring(from, to);
        words[place] = word;
        return word;
    }
}
