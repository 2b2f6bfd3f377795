package org.birddog.library;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.library.PhrasesFile.Phrase;
import org.birddog.wire.JsonWriter;

/**
 * All that the pages say, as their bundle holds it: by language, then by area, then by the rest of the key. What counts
 * nothing is a text, what counts holds one for each form of a number.
 */
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
            String area = "";
            for (Map.Entry<String, Phrase> entry : phrases.entrySet()) {
                String key = entry.getKey();
                int point = key.indexOf('.');
                if (!key.substring(0, point).equals(area)) {
                    if (!area.isEmpty()) {
                        json.endObject();
                    }
                    area = key.substring(0, point);
                    json.freeKey(area).beginObject();
                }
                write(json.freeKey(key.substring(point + 1)), entry.getValue().forms());
            }
            json.endObject().endObject();
        });
        json.endObject();
        return text.toString();
    }

    private static void write(JsonWriter json, SortedMap<String, String> forms) {
        String only = forms.size() == 1 ? forms.get("other") : null;
        if (only != null) {
            json.value(only);
            return;
        }
        json.beginObject();
        forms.forEach((form, words) -> json.freeKey(form).value(words));
        json.endObject();
    }
}
