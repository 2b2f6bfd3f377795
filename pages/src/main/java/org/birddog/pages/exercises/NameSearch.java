package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.ExerciseText;

/**
 * What somebody looks for, by any of an exercise's names. The order of the words, case and accents do not matter, the
 * last letters may be missing, and a long word may have a slip of the finger or two.
 *
 * @param words that have to be found, in plain letters; none where nothing is looked for
 */
record NameSearch(List<String> words) {

    /** From here on something was not found as it was typed, only something close to it. */
    static final int CLOSE = 100;

    /** Not found. */
    static final int NONE = 1_000_000;

    private static final int LONGEST_TEXT = 80;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO = 8;
    private static final int SHORTEST_JOINED = 4;

    /** The search for what was typed; what is longer than any name is cut. */
    static NameSearch of(String typed, List<String> ignored) {
        List<String> words = PlainLetters.words(cut(typed));
        List<String> wanted = new ArrayList<>(words);
        wanted.removeAll(ignored);
        if (wanted.isEmpty()) {
            wanted = words;
        }
        return new NameSearch(List.copyOf(wanted.subList(0, Math.min(MOST_WORDS, wanted.size()))));
    }

    /** As much of a text as is searched for. */
    static String cut(String typed) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        boolean half = Character.isHighSurrogate(typed.charAt(LONGEST_TEXT - 1));
        return typed.substring(0, half ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /**
     * How far an exercise is from what is looked for: 0 is its very name, {@link #NONE} is not at all.
     *
     * @param besides other words that may be meant, such as parts of the body
     */
    int distance(ExerciseText text, List<String> besides) {
        if (words.isEmpty()) {
            return 0;
        }
        List<String> every = PlainLetters.words(text.name());
        int best = among(every);
        for (String other : text.also()) {
            List<String> name = PlainLetters.words(other);
            best = Math.min(best, among(name) + 1);
            every.addAll(name);
        }
        best = Math.min(best, among(every) + 2);
        besides.forEach(each -> every.addAll(PlainLetters.words(each)));
        return Math.min(NONE, Math.min(best, among(every) + 10));
    }

    private int among(List<String> name) {
        int sum = 0;
        for (String word : words) {
            int best = NONE;
            for (String candidate : name) {
                best = Math.min(best, apart(word, candidate));
            }
            sum += best;
        }
        return Math.min(sum < CLOSE ? sum + (name.size() > words.size() ? 1 : 0) : sum, joined(name));
    }

    /** Names are also typed as one word, or as more words than they have: pushup, bird-dog, sit up. */
    private int joined(List<String> name) {
        String typed = String.join("", words);
        String whole = String.join("", name);
        if (typed.length() < SHORTEST_JOINED) {
            return NONE;
        }
        return whole.startsWith(typed) ? 2 : apart(typed, whole);
    }

    private static int apart(String typed, String word) {
        if (word.equals(typed)) {
            return 0;
        }
        boolean plural = typed.endsWith("s") && word.equals(typed.substring(0, typed.length() - 1));
        if (plural || word.startsWith(typed)) {
            return 1;
        }
        int allowed = typed.length() < SHORTEST_WITH_SLIP ? 0 : typed.length() < SHORTEST_WITH_TWO ? 1 : 2;
        int slips = Math.abs(typed.length() - word.length()) > allowed ? allowed + 1 : slips(typed, word);
        return slips <= allowed ? slips * CLOSE : NONE;
    }

    /** How many letters are wrong, missing, too many, or changed with their neighbour. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
                least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, slips[i - 2][j - 2] + 1);
                }
                slips[i][j] = least;
            }
        }
        return slips[one.length()][other.length()];
    }
}
