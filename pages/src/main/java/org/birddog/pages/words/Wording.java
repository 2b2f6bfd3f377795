package org.birddog.pages.words;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Word;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;

/**
 * What the pages say in one language: phrases by their keys, as content/words holds them. A phrase may have gaps, which
 * are names in braces, and several forms, of which a number picks one.
 */
public final class Wording {

    /** The language of whoever asks for none that we have. */
    public static final String FIRST = "en";

    private static final String OTHER = "other";
    private static final int LONGEST = 10_000;

    private final String language;
    private final SortedMap<String, SortedMap<String, String>> phrases;

    private Wording(String language, SortedMap<String, SortedMap<String, String>> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * Reads the bundle of all phrases.
     *
     * @return the wording of each language by its ISO code
     */
    public static SortedMap<String, Wording> read(String bundle) {
        SortedMap<String, Wording> wordings = new TreeMap<>();
        JsonReader json = new JsonReader(bundle);
        json.beginObject();
        while (json.nextKey()) {
            String language = json.key();
            wordings.put(language, new Wording(language, areas(json)));
        }
        json.end();
        return wordings;
    }

    private static SortedMap<String, SortedMap<String, String>> areas(JsonReader json) {
        SortedMap<String, SortedMap<String, String>> phrases = new TreeMap<>();
        json.beginObject();
        while (json.nextKey()) {
            String area = json.key();
            json.beginObject();
            while (json.nextKey()) {
                String key = area + "." + json.key();
                phrases.put(key, json.startsWith('{') ? forms(json) : new TreeMap<>(Map.of(OTHER, text(json))));
            }
        }
        return phrases;
    }

    /** Reads the phrases of one language, each by its whole key, as {@link #write} writes them. */
    public static Wording read(String language, JsonReader json) {
        SortedMap<String, SortedMap<String, String>> phrases = new TreeMap<>();
        json.beginObject();
        while (json.nextKey()) {
            phrases.put(json.key(), forms(json));
        }
        return new Wording(language, phrases);
    }

    /** Writes the phrases, as they are read. */
    public void write(JsonWriter json) {
        json.beginObject();
        phrases.forEach((key, forms) -> {
            json.freeKey(key).beginObject();
            forms.forEach((form, text) -> json.freeKey(form).value(text));
            json.endObject();
        });
        json.endObject();
    }

    /** The same language with the phrases of some areas only; an area is the beginning of their keys. */
    public Wording only(List<String> areas) {
        SortedMap<String, SortedMap<String, String>> few = new TreeMap<>();
        phrases.forEach((key, forms) -> {
            if (areas.stream().anyMatch(key::startsWith)) {
                few.put(key, forms);
            }
        });
        return new Wording(language, few);
    }

    private static SortedMap<String, String> forms(JsonReader json) {
        SortedMap<String, String> forms = new TreeMap<>();
        json.beginObject();
        while (json.nextKey()) {
            forms.put(json.key(), text(json));
        }
        return forms;
    }

    private static String text(JsonReader json) {
        return json.text(1, LONGEST);
    }

    /** The ISO code of the language. */
    public String language() {
        return language;
    }

    /** Every key. */
    public List<String> keys() {
        return List.copyOf(phrases.keySet());
    }

    /** Whether something is said under a key. */
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** A phrase without gaps. */
    public String of(String key) {
        return form(key, OTHER);
    }

    /**
     * A phrase with its gaps filled.
     *
     * @param gaps the name of a gap, then what stands in it, and so on
     */
    public String of(String key, Object... gaps) {
        return filled(form(key, "other"), gaps);
    }

    /** A phrase in the form that fits a number, which stands in its gap {@code {n}}. */
    public String count(String key, int number) {
        return filled(form(key, Plural.of(language, number)), "n", number);
    }

    /** All forms of a phrase, in the order of their names; what counts nothing has one. */
    public List<String> forms(String key) {
        return List.copyOf(phrases.getOrDefault(key, new TreeMap<>()).values());
    }

    /** What a word of a vocabulary is called. */
    public String label(Word word) {
        return of(Labels.key(word));
    }

    /** Several things in a sentence: one, two and three. */
    public String and(List<String> things) {
        return joined(things, "list.and");
    }

    /** Several things of which one is meant: one, two or three. */
    public String or(List<String> things) {
        return joined(things, "list.or");
    }

    private String joined(List<String> things, String key) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return of(key, "most", String.join(of("list.between"), things.subList(0, last)), "last", things.get(last));
    }

    private String form(String key, String form) {
        SortedMap<String, String> forms = phrases.get(key);
        String text = forms == null ? null : forms.getOrDefault(form, forms.get("other"));
        if (text == null) {
            throw new IllegalStateException("content/words/" + language + " does not say " + key + ".");
        }
        return text;
    }

    private static String filled(String text, Object... gaps) {
        StringBuilder filled = new StringBuilder();
        int said = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', said)) {
            int close = text.indexOf('}', open);
            filled.append(text, said, open).append(gap(text.substring(open + 1, close), text, gaps));
            said = close + 1;
        }
        return filled.append(text, said, text.length()).toString();
    }

    private static Object gap(String name, String text, Object... gaps) {
        for (int i = 0; i + 1 < gaps.length; i += 2) {
            if (gaps[i].equals(name)) {
                return gaps[i + 1];
            }
        }
        throw new IllegalStateException("Nothing was given for {" + name + "} in \"" + text + "\".");
    }
}
