package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The blocks of a file that hold its words, one for each language. */
final class Languages {

    private Languages() {}

    /** The keys of a file and the languages that it must have besides. */
    static List<String> with(List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(Vocabularies.LANGUAGES);
        return all;
    }

    /** The words in every language. */
    static <T> SortedMap<String, T> of(Part file, Function<Part, T> read) {
        SortedMap<String, T> words = new TreeMap<>();
        for (String language : Vocabularies.LANGUAGES) {
            words.put(language, read.apply(file.at(language)));
        }
        return words;
    }
}
