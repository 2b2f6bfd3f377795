package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/** The state as the device keeps it: one short line of JSON, a list in a fixed order. */
public final class StateCodec {

    /** Another form of the state is another number, and is not read. */
    private static final int VERSION = 1;

    private static final int MOST = 1_000;

    private StateCodec() {}

    /** Writes a state. */
    public static String write(State state) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        json.beginList().value(VERSION).value(state.id()).value(state.screen().word());
        json.value(state.place()).value(state.variant().word()).value(state.step());
        json.value(Long.toString(state.end())).value(Long.toString(state.left()));
        json.value(Long.toString(state.seen())).value(Long.toString(state.ran()));
        json.value(state.away());
        Json.write(json, state.units());
        json.beginList();
        state.marks().forEach(mark -> mark(json, mark));
        json.endList();
        mark(json, state.asked());
        Json.write(json, state.before());
        Json.write(json, state.after());
        Json.write(json, state.sign());
        json.value(Long.toString(state.finished()))
                .value(state.sending().word())
                .endList();
        return text.toString();
    }

    private static void mark(JsonWriter json, Mark mark) {
        json.beginList()
                .value(mark.place())
                .value(mark.variant().word())
                .value(mark.amount().word());
        Json.write(json, mark.sets());
        Json.write(json, mark.count());
        Json.write(json, mark.pain());
        Json.write(json, mark.effort());
        Json.write(json, mark.quality());
        json.endList();
    }

    /** Reads a state, or gives null where the text is none of ours. */
    public static @Nullable State read(String text) {
        try {
            Row row = new Row(new JsonReader(text));
            if (row.number() != VERSION) {
                return null;
            }
            State state = new State(
                    row.text(),
                    row.word(Screen.values()),
                    row.number(),
                    row.word(Place.Variant.values()),
                    row.number(),
                    row.milliseconds(),
                    row.milliseconds(),
                    row.milliseconds(),
                    row.milliseconds(),
                    row.truth(),
                    row.numbers(),
                    marks(row),
                    mark(row.next()),
                    row.numberOrNull(),
                    row.numberOrNull(),
                    row.textOrNull(),
                    row.milliseconds(),
                    row.word(State.Sending.values()));
            row.end();
            return state;
        } catch (WireException _) {
            return null;
        }
    }

    private static List<Mark> marks(Row row) {
        List<Mark> marks = new ArrayList<>();
        JsonReader json = row.next();
        json.beginList();
        while (json.nextElement(MOST)) {
            marks.add(mark(json));
        }
        return List.copyOf(marks);
    }

    private static Mark mark(JsonReader json) {
        Row row = new Row(json);
        Mark mark = new Mark(
                row.number(),
                row.word(Place.Variant.values()),
                row.word(Mark.Amount.values()),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull(),
                row.textOrNull());
        row.end();
        return mark;
    }
}
