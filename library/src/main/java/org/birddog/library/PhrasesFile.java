package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One file of content/words: what one area of the pages says in one language.
 *
 * @param part the whole file, to say where a fault stands
 * @param phrases by key, which begins with the area: {@code today.title}
 */
public record PhrasesFile(Part part, String language, String area, SortedMap<String, Phrase> phrases) {

    /** Keys that count instead of naming: a phrase with these is said in the form that fits a number. */
    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

    /**
     * What is said under one key.
     *
     * @param part where it stands
     * @param forms the text by the form of its number; a text that counts nothing has the form {@code other} alone
     */
    public record Phrase(Part part, SortedMap<String, String> forms) {

        /** The names in braces, each once, in alphabetical order. */
        List<String> gaps() {
            SortedMap<String, String> gaps = new TreeMap<>();
            for (String text : forms.values()) {
                for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
                    int close = text.indexOf('}', open);
                    String gap = close < 0 ? text.substring(open) : text.substring(open + 1, close);
                    gaps.put(gap, gap);
                }
            }
            return List.copyOf(gaps.keySet());
        }
    }

    static PhrasesFile read(String language, String area, Part part) {
        SortedMap<String, Phrase> phrases = new TreeMap<>();
        add(phrases, area, part);
        return new PhrasesFile(part, language, area, phrases);
    }

    private static void add(SortedMap<String, Phrase> phrases, String above, Part part) {
        for (Map.Entry<String, Part> entry : part.entries().entrySet()) {
            String key = above + "." + entry.getKey();
            Part value = entry.getValue();
            if (!Vocabularies.isKebab(entry.getKey())) {
                value.refuse(Reading.NAMES, entry.getKey() + " is not kebab-case", "Maybe by a capital or a dot.");
            }
            if (value.data() instanceof Map<?, ?> inner) {
                if (inner.containsKey("other") && FORMS.containsAll(inner.keySet())) {
                    phrases.put(key, counted(value));
                } else {
                    add(phrases, key, value);
                }
            } else {
                phrases.put(key, new Phrase(value, new TreeMap<>(Map.of("other", words(value)))));
            }
        }
    }

    /** A text as it stands: what joins others may begin or end with a space. */
    private static String words(Part part) {
        return part.data() instanceof String text && !text.isBlank() ? text : part.text();
    }

    private static Phrase counted(Part part) {
        List<String> rarer = new ArrayList<>(FORMS);
        rarer.remove("other");
        part.keys(List.of("other"), rarer);
        SortedMap<String, String> forms = new TreeMap<>();
        part.entries().forEach((form, text) -> forms.put(form, words(text)));
        return new Phrase(part, forms);
    }
}
