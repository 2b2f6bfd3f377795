package org.birddog.library;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.library.PhrasesFile.Phrase;
import org.birddog.wire.JsonWriter;

/** All that the pages say, as their bundle holds it: by language, then by key, then by the form of a number. */
final class Phrases {

    private Phrases() {}

    /** The phrases of each language by their keys. */
    static SortedMap<String, SortedMap<String, Phrase>> byLanguage(List<PhrasesFile> files) {
        SortedMap<String, SortedMap<String, Phrase>> languages = new TreeMap<>();
        for (PhrasesFile file : files) {
            languages.computeIfAbsent(file.language(), any -> new TreeMap<>()).putAll(file.phrases());
        }
        return languages;
    }

    /** The bundle as JSON. */
    static String text(List<PhrasesFile> files) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        json.beginObject();
        byLanguage(files).forEach((language, phrases) -> {
            json.freeKey(language).beginObject();
            phrases.forEach((key, phrase) -> {
                json.freeKey(key).beginObject();
                phrase.forms().forEach((form, words) -> json.freeKey(form).value(words));
                json.endObject();
            });
            json.endObject();
        });
        json.endObject();
        return text.toString();
    }
}
