package org.birddog.library;

import java.util.ArrayList;
import java.util.List;

/**
 * The file content/aliases.yml: names under which the articles speak of exercises.
 *
 * @param part the whole file
 */
public record AliasesFile(Part part, List<Alias> aliases) {

    /**
     * One name.
     *
     * @param article the key of the source that uses it
     * @param finds an exercise, or {@code lessons/} and a lesson
     */
    public record Alias(Part part, String article, String name, String finds) {}

    static AliasesFile read(Part part) {
        List<Alias> aliases = new ArrayList<>();
        part.entries()
                .forEach((article, names) -> names.entries()
                        .forEach((name, finds) -> aliases.add(new Alias(finds, article, name, finds.text()))));
        return new AliasesFile(part, List.copyOf(aliases));
    }
}
