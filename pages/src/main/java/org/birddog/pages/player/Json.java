package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What the player's JSON is read and written with, where the wire has no word of its own for it. */
final class Json {

    private static final int MOST = 2_000;

    private Json() {}

    static @Nullable String textOrNull(JsonReader json) {
        return json.takeNull() ? null : json.text();
    }

    static @Nullable Integer numberOrNull(JsonReader json) {
        return json.takeNull() ? null : (Integer) number(json);
    }

    static int number(JsonReader json) {
        return json.wholeNumber(0, Integer.MAX_VALUE);
    }

    /** An instant or a length in milliseconds; written as text, since a number of the wire is an int. */
    static long milliseconds(JsonReader json) {
        String text = json.text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw json.refusal("expected milliseconds, got " + text);
        }
    }

    static <W extends Word> W word(JsonReader json, W[] vocabulary) {
        String text = json.text();
        W word = Word.find(vocabulary, text);
        if (word == null) {
            throw json.refusal(text + " is no word of ours");
        }
        return word;
    }

    static <W extends Word> @Nullable W wordOrNull(JsonReader json, W[] vocabulary) {
        return json.takeNull() ? null : word(json, vocabulary);
    }

    static List<String> texts(JsonReader json) {
        List<String> texts = new ArrayList<>();
        json.beginList();
        while (json.nextElement(MOST)) {
            texts.add(json.text());
        }
        return List.copyOf(texts);
    }

    static List<Integer> numbers(JsonReader json) {
        List<Integer> numbers = new ArrayList<>();
        json.beginList();
        while (json.nextElement(MOST)) {
            numbers.add(number(json));
        }
        return List.copyOf(numbers);
    }

    static void write(JsonWriter json, List<Integer> numbers) {
        json.beginList();
        for (int number : numbers) {
            json.value(number);
        }
        json.endList();
    }

    static void write(JsonWriter json, @Nullable Object value) {
        switch (value) {
            case null -> json.nothing();
            case Integer number -> json.value((int) number);
            case Boolean truth -> json.value((boolean) truth);
            case Long milliseconds -> json.value(Long.toString(milliseconds));
            case Word word -> json.value(word.word());
            default -> json.value(value.toString());
        }
    }

    /** One key with its value. */
    static void key(JsonWriter json, String key, @Nullable Object value) {
        json.key(key);
        write(json, value);
    }
}
