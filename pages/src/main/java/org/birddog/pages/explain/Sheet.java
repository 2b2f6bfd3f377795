package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text for a terminal, a pipe or paper. No line is wider than {@link #WIDTH}, and nothing that a diary holds can
 * steer a terminal: what is no visible sign becomes a space or is left out.
 */
final class Sheet {

    /** The most columns of a line. */
    static final int WIDTH = 100;

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    /** The heading of the whole page. */
    void title(String words) {
        wrapped("", "", words);
        text.append("=".repeat(WIDTH)).append('\n');
    }

    /** The heading of a part. */
    void heading(String words) {
        text.append('\n');
        wrapped("", "", words);
        text.append("-".repeat(WIDTH)).append('\n');
    }

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    /** A paragraph, some steps to the right. */
    void say(int depth, String words) {
        String indent = STEP.repeat(depth);
        wrapped(indent, indent, words);
    }

    /** A point of a list, some steps to the right. */
    void point(int depth, String words) {
        String indent = STEP.repeat(depth);
        wrapped(indent + "- ", indent + STEP, words);
    }

    /** Cells beside each other, each within its own columns. */
    void row(int depth, List<Integer> widths, List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = lines(clean(cells.get(i)), widths.get(i));
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder(STEP.repeat(depth));
            for (int i = 0; i < columns.size(); i++) {
                String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                row.append(cell).append(" ".repeat(widths.get(i) - columnsOf(cell) + STEP.length()));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void wrapped(String first, String rest, String words) {
        String indent = first;
        for (String line : lines(clean(words), WIDTH - first.length())) {
            text.append(indent).append(line).append('\n');
            indent = rest;
        }
    }

    /** The words in lines of a width; a word that is wider is cut. */
    private static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = 0;
        while (from < words.length()) {
            int to = endOfWord(words, from);
            String word = words.substring(from, to);
            if (columnsOf(line) + columnsOf(word) + (line.isEmpty() ? 0 : 1) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columnsOf(word) > width) {
                int cut = word.offsetByCodePoints(0, width);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            from = to + 1;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int endOfWord(String words, int from) {
        int space = words.indexOf(' ', from);
        return space < 0 ? words.length() : space;
    }

    private static int columnsOf(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int sign = words.codePointAt(i);
            switch (Character.getType(sign)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> clean.appendCodePoint(sign);
            }
        }
        return clean.toString().strip();
    }
}
