package org.birddog.pages.look;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.birddog.coach.vocabulary.Word;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * One repetition as a moving drawing shows it: into the pose that is held, and back. Times are milliseconds since its
 * loop began.
 *
 * @param side the side of the body that it works, or null where the exercise has none
 * @param begins when it leaves its first pose
 * @param held when the held pose is reached
 * @param leaves when it is left
 * @param ends when the repetition is over
 */
public record Repetition(@Nullable Side side, int begins, int held, int leaves, int ends) {

    /** Reads a list of them. */
    public static List<Repetition> list(JsonReader json) {
        List<Repetition> all = new ArrayList<>();
        json.beginList();
        while (json.nextElement(Integer.MAX_VALUE)) {
            all.add(read(json));
        }
        return List.copyOf(all);
    }

    private static Repetition read(JsonReader json) {
        json.beginList();
        next(json);
        String word = json.takeNull() ? null : json.text();
        Side side = word == null ? null : Word.find(Side.values(), word);
        Repetition read = new Repetition(side, number(json), number(json), number(json), number(json));
        if (json.nextElement(Integer.MAX_VALUE)) {
            throw json.refusal("is too long");
        }
        return read;
    }

    /** Writes it as a list in a fixed order. */
    public void write(JsonWriter json) {
        json.beginList();
        if (side == null) {
            json.nothing();
        } else {
            json.value(side.word());
        }
        json.value(begins).value(held).value(leaves).value(ends).endList();
    }

    private static int number(JsonReader json) {
        next(json);
        return json.wholeNumber(0, Integer.MAX_VALUE);
    }

    private static void next(JsonReader json) {
        if (!json.nextElement(Integer.MAX_VALUE)) {
            throw json.refusal("is too short");
        }
    }
}
