package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.LessonText.Line;
import org.birddog.coach.content.LessonText.Passage;
import org.birddog.coach.content.LessonText.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a lesson is written: paragraphs with empty lines between them, lists whose lines begin with a hyphen,
 * and links {@code [words](/path)}.
 */
final class LessonBody {

    private static final String ITEM = "- ";

    private LessonBody() {}

    static List<Passage> passages(Section body) {
        List<Passage> passages = new ArrayList<>();
        for (String block : body.text().split("\n\\s*\n", -1)) {
            if (!block.isBlank()) {
                passages.add(passage(block.strip()));
            }
        }
        return List.copyOf(passages);
    }

    private static Passage passage(String block) {
        boolean isList = block.startsWith(ITEM);
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : block.lines().toList()) {
            boolean begins = isList && line.startsWith(ITEM);
            if (begins && !open.isEmpty()) {
                lines.add(line(open.toString()));
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(begins ? line.substring(ITEM.length()) : line.strip());
        }
        lines.add(line(open.toString()));
        return new Passage(isList, List.copyOf(lines));
    }

    private static Line line(String text) {
        List<Span> spans = new ArrayList<>();
        int said = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int middle = text.indexOf("](", open);
            int close = middle < 0 ? -1 : text.indexOf(')', middle);
            if (close > 0) {
                add(spans, text.substring(said, open), null);
                add(spans, text.substring(open + 1, middle), text.substring(middle + 2, close));
                said = close + 1;
                open = close;
            }
        }
        add(spans, text.substring(said), null);
        return new Line(List.copyOf(spans));
    }

    private static void add(List<Span> spans, String words, @Nullable String path) {
        if (!words.isEmpty()) {
            spans.add(new Span(words, path));
        }
    }
}
