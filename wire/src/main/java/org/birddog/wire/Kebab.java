package org.birddog.wire;

import java.util.List;
import java.util.TreeSet;

/** Words of open vocabularies: exercises and rules, which content may have and this code cannot know. */
final class Kebab {

    private static final int LONGEST = 64;

    private Kebab() {}

    /** The word that is next. */
    static String read(JsonReader reader) {
        String word = reader.word();
        if (!isKebab(word)) {
            throw reader.unexpectedText("a word in kebab-case of at most " + LONGEST + " characters");
        }
        return word;
    }

    /** The words that are next: each once, in the order of the alphabet, since theirs means nothing. */
    static List<String> readList(JsonReader reader) {
        TreeSet<String> words = new TreeSet<>();
        reader.beginList();
        while (reader.nextElement(Vocabulary.LONGEST_LIST)) {
            words.add(read(reader));
        }
        return List.copyOf(words);
    }

    private static boolean isKebab(String word) {
        boolean afterLetter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && afterLetter)) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter && word.length() <= LONGEST;
    }
}
