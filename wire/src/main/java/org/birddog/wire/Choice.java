package org.birddog.wire;

/** One of several words, found in the text where it stands. */
final class Choice {

    private final String[] words;

    Choice(String... words) {
        this.words = words.clone();
    }

    /** The index of the word that is next. */
    int read(JsonReader reader) {
        Cursor slice = reader.slice("a word");
        int length = slice.to - slice.from;
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() == length && slice.text.startsWith(words[i], slice.from)) {
                return i;
            }
        }
        // Seldom: a word that is written with escapes.
        String word = Escapes.decoded(slice.text, slice.from, slice.to);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return i;
            }
        }
        slice.at = slice.from - 1;
        String expected = String.join(", ", words);
        throw reader.refusal("unknown word " + slice.shown() + "; expected one of " + expected);
    }
}
