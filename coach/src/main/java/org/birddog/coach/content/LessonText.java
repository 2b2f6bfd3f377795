package org.birddog.coach.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says in one language.
 *
 * @param title a question or a claim
 * @param today one thing to do today, in one sentence
 */
public record LessonText(String title, String today, List<Passage> passages) {

    /**
     * A paragraph, which is one line, or a list of some.
     *
     * @param lines each with at least one span
     */
    public record Passage(boolean isList, List<Line> lines) {}

    /** A run of words in which some are links. */
    public record Line(List<Span> spans) {

        /** Its words without the links. */
        public String plain() {
            StringBuilder plain = new StringBuilder();
            spans.forEach(span -> plain.append(span.words()));
            return plain.toString();
        }
    }

    /**
     * Some words.
     *
     * @param path where they lead within the app, or null
     */
    public record Span(String words, @Nullable String path) {}

    /** All lines without the links, in their order. */
    public List<String> lines() {
        return passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .map(Line::plain)
                .toList();
    }
}
