package org.birddog.pages.player;

import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.wire.JsonReader;
import org.jspecify.annotations.Nullable;

/** A list of JSON whose elements stand in a fixed order: each call reads the next one. */
final class Row {

    private static final int MOST = 100;

    private final JsonReader json;

    Row(JsonReader json) {
        this.json = json;
        json.beginList();
    }

    /** The reader, in front of the next element. */
    JsonReader next() {
        if (!json.nextElement(MOST)) {
            throw json.refusal("is too short");
        }
        return json;
    }

    /** Refuses elements that nobody asked for. */
    void end() {
        if (json.nextElement(MOST)) {
            throw json.refusal("is too long");
        }
    }

    int number() {
        return Json.number(next());
    }

    @Nullable
    Integer numberOrNull() {
        return Json.numberOrNull(next());
    }

    String text() {
        return next().text();
    }

    @Nullable
    String textOrNull() {
        return Json.textOrNull(next());
    }

    boolean truth() {
        return next().truth();
    }

    long milliseconds() {
        return Json.milliseconds(next());
    }

    <W extends Word> W word(W[] vocabulary) {
        return Json.word(next(), vocabulary);
    }

    <W extends Word> @Nullable W wordOrNull(W[] vocabulary) {
        return Json.wordOrNull(next(), vocabulary);
    }

    List<String> texts() {
        return Json.texts(next());
    }

    List<Integer> numbers() {
        return Json.numbers(next());
    }
}
