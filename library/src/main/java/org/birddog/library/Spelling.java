package org.birddog.library;

import java.util.ArrayList;
import java.util.List;

/** Advice for a word that is not known: the one that was probably meant, else all of them. */
final class Spelling {

    private static final int SHORT_LIST = 12;

    private Spelling() {}

    static String advice(String word, List<String> known, List<String> alsoKnown) {
        List<String> all = new ArrayList<>(known);
        all.addAll(alsoKnown);
        return advice(word, all);
    }

    static String advice(String word, List<String> known) {
        String nearest = nearest(word, known);
        if (!nearest.isEmpty()) {
            return "Maybe " + nearest + " was meant.";
        }
        if (known.isEmpty() || known.size() > SHORT_LIST) {
            return "Maybe it is spelt differently, or not written yet.";
        }
        return "Maybe one of these was meant: " + String.join(", ", known) + ".";
    }

    /** The known word with the fewest slips to the given one, or an empty text where all are far. */
    private static String nearest(String word, List<String> known) {
        String nearest = "";
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int slips = slips(word, candidate);
            if (slips < fewest) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Letters to insert, drop or change to get from one word to the other. */
    private static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], above[j]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
