package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/** An entry as the device keeps it until the server has it. */
public final class UnsentCodec {

    private static final int MOST = 1_000;

    private UnsentCodec() {}

    /** Writes an entry. */
    public static String write(Unsent entry) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        json.beginList().value(entry.id()).value(entry.action()).value(Long.toString(entry.finished()));
        json.beginList();
        for (Unsent.Field field : entry.fields()) {
            json.value(field.name()).value(field.value());
        }
        json.endList().endList();
        return text.toString();
    }

    /** Reads an entry, or gives null where the text is none of ours. */
    public static @Nullable Unsent read(String text) {
        try {
            Row row = new Row(new JsonReader(text));
            String id = row.text();
            String action = row.text();
            long finished = row.milliseconds();
            List<Unsent.Field> fields = new ArrayList<>();
            JsonReader json = row.next();
            json.beginList();
            while (json.nextElement(MOST)) {
                String name = json.text();
                if (!json.nextElement(MOST)) {
                    return null;
                }
                fields.add(new Unsent.Field(name, json.text()));
            }
            row.end();
            return new Unsent(id, action, finished, List.copyOf(fields));
        } catch (WireException _) {
            return null;
        }
    }
}
