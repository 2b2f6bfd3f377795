package org.birddog.pages.words;

/** Which signs words are made of. Java's own table of all signs of all scripts would weigh too much on a device. */
public final class Letters {

    private Letters() {}

    /** Whether a sign is a letter or a digit: beyond ASCII what is no punctuation, no mark and no half of a sign. */
    public static boolean has(char c) {
        if (c < '\u0080') {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return c >= '\u00c0'
                && c != '\u00d7'
                && c != '\u00f7'
                && !isIn(c, '\u02c2', '\u036f')
                && !isIn(c, '\u2000', '\u2bff')
                && !isIn(c, '\u3000', '\u3004')
                && !isIn(c, '\u3008', '\u3020')
                && !isIn(c, '\ud800', '\uf8ff')
                && !isIn(c, '\ufe00', '\ufe6f')
                && c != '\ufeff'
                && c < '\ufff0';
    }

    private static boolean isIn(char c, char from, char to) {
        return c >= from && c <= to;
    }
}
