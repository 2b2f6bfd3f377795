package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How hard a text is to read: the Flesch-Kincaid grade, the years of school that it asks for. */
final class Readability {

    /** Names that have no plain word; they would make a plain sentence look hard. */
    private static final Set<String> NAMES = Set.of(
            "physiotherapist",
            "midwife",
            "pregnancy",
            "diaphragm",
            "hamstring",
            "hamstrings",
            "pelvis",
            "pelvic",
            "sciatica",
            "osteoporosis",
            "diastasis",
            // medicines, by which people know what they take
            "atenolol",
            "bisoprolol",
            "propranolol");

    /** The highest grade that content may ask for: eight years of school. */
    static final double HIGHEST = 8.0;

    private static final int FEWEST_WORDS = 10;

    private Readability() {}

    /** The grade of whole sentences; 0 where there are so few words that they are a name. */
    static double gradeOfSentences(String text) {
        return text.split("\\s+").length >= FEWEST_WORDS ? grade(text) : 0;
    }

    /** The grade of an English text; 0 where it has no words. */
    static double grade(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        double wordsInSentence = (double) words.size() / Math.max(1, sentences(text));
        return 0.39 * wordsInSentence + 11.8 * syllables / words.size() - 15.59;
    }

    private static int sentences(String text) {
        int sentences = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean mark = ".!?".indexOf(text.charAt(i)) >= 0;
            boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            sentences += mark && last ? 1 : 0;
        }
        return sentences;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inGap = false; // what a gap is filled with is not known here, and is mostly a number
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            inGap = c == '{' || (inGap && c != '}');
            if (!inGap && (isLetter(c) || c == '\'')) {
                word.append(c);
            } else if (!word.isEmpty()) {
                String whole = word.toString().toLowerCase(Locale.ROOT);
                if (!NAMES.contains(whole)) {
                    words.add(whole);
                }
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Groups of vowels, without a silent e at the end; at least one. */
    private static int syllables(String word) {
        String letters = word.replace("'", "");
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = "aeiouy".indexOf(letters.charAt(i)) >= 0;
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        if (letters.endsWith("e") && !letters.endsWith("le") && groups > 1) {
            groups--;
        }
        return Math.max(1, groups);
    }
}
