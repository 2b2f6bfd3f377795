package org.birddog.pages.words;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. TeaVM has no {@code String.lines}, and a pattern is too much for one character. */
public final class TextLines {

    private TextLines() {}

    /** The lines in their order, without their line feeds; an empty text is one empty line. */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
            lines.add(text.substring(from, feed));
            from = feed + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }
}
