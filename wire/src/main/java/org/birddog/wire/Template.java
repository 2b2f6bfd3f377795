package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps: {@code {name}} stands for a piece of evidence. The page's numbers are filled in
 * already.
 */
record Template(List<Piece> pieces) {

    /**
     * A stretch of the sentence.
     *
     * @param words to be said as they are; in a gap, what is said where there is no evidence of that name
     * @param gap the name of the evidence, or null
     */
    record Piece(String words, @Nullable String gap) {}

    /** The template of a sentence of a page. */
    static Template of(String sentence, RulePage page) {
        List<Piece> pieces = new ArrayList<>();
        int said = 0;
        int open = sentence.indexOf('{');
        while (open >= 0) {
            int close = endOfName(sentence, open + 1);
            if (close > open + 1 && close < sentence.length() && sentence.charAt(close) == '}') {
                String name = sentence.substring(open + 1, close);
                Integer number = page.numbers().get(name);
                pieces.add(new Piece(sentence.substring(said, open), null));
                pieces.add(new Piece(number == null ? "" : Integer.toString(number), name));
                said = close + 1;
            }
            open = sentence.indexOf('{', open + 1);
        }
        pieces.add(new Piece(sentence.substring(said), null));
        return new Template(List.copyOf(pieces));
    }

    /** Whether it is the same words whatever the evidence. */
    boolean isFixed() {
        return pieces.size() == 1;
    }

    private static int endOfName(String sentence, int from) {
        int end = from;
        while (end < sentence.length() && isName(sentence.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
