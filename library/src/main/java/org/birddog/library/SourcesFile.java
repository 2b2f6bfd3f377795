package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.birddog.coach.content.Source;

/**
 * The file content/sources.yml.
 *
 * @param part the whole file, to say where a fault stands
 * @param sources by key, in its order
 */
public record SourcesFile(Part part, List<Source> sources) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    static SourcesFile read(Part part) {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, Part> entry : part.entries().entrySet()) {
            Part source = entry.getValue();
            if (!Vocabularies.isKebab(entry.getKey())) {
                source.refuse(Reading.NAMES, entry.getKey() + " is not kebab-case", "Maybe by a capital.");
            }
            // The note is for whoever edits the content, and in no bundle.
            source.keys(List.of("title", "by", "year", "kind", "link", "note"), List.of());
            sources.add(new Source(
                    entry.getKey(),
                    source.at("title").text(),
                    source.at("by").textOrNull(),
                    source.at("year").wholeNumberOrNull(FIRST_YEAR, LAST_YEAR),
                    Vocabularies.word(source.at("kind"), Vocabularies.SOURCES),
                    source.at("link").textOrNull()));
        }
        return new SourcesFile(part, List.copyOf(sources));
    }
}
