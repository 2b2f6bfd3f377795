package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.pages.words.Letters;

/** Words without case, accents and marks, so that two ways to write a name are one. */
final class PlainLetters {

    private static final String ACCENTED =
            "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";
    private static final String PLAIN =
            "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    private PlainLetters() {}

    /** The words of a text in their order, each in small plain letters and digits. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        // All at once: to ask for each letter, a script would have to carry a table of all letters there are.
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= small.length(); i++) {
            char c = i == small.length() ? ' ' : small.charAt(i);
            if (Letters.has(c)) {
                int accented = ACCENTED.indexOf(c);
                word.append(
                        c == 'ß'
                                ? "ss"
                                : accented < 0 ? Character.toString(c) : PLAIN.substring(accented, accented + 1));
            } else if (!isWithinWords(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** An apostrophe, or an accent that stands as a sign of its own behind its letter. */
    private static boolean isWithinWords(char c) {
        return c == '\'' || c == '\u2019' || (c >= '\u0300' && c <= '\u036f');
    }
}
