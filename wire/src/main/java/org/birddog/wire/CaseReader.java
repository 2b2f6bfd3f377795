package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads cases, one a line, and says what is wrong with those that are none. */
public final class CaseReader {

    /** The most entries of one diary. */
    public static final int MOST_ENTRIES = 100_000;

    private CaseReader() {}

    /** The case that a line is. */
    public static Case read(String line) {
        JsonReader reader = new JsonReader(line);
        String id = null;
        Integer today = null;
        Integer hour = null;
        List<Entry> diary = null;
        reader.beginObject();
        while (reader.nextKey()) {
            switch (reader.key()) {
                case "id" -> id = once(id, reader, id(reader));
                case "today" -> today = once(today, reader, PlainDate.read(reader));
                case "hour" -> hour = once(hour, reader, reader.wholeNumber(0, 23));
                case "diary" -> diary = once(diary, reader, diary(reader));
                default -> throw reader.refusal("unknown key");
            }
        }
        reader.end();
        if (today == null || diary == null) {
            throw new WireException(today == null ? "today" : "diary", "is missing");
        }
        return new Case(id, today, hour, diary);
    }

    private static <T> T once(@Nullable T before, JsonReader reader, T now) {
        if (before != null) {
            throw reader.refusal("given twice");
        }
        return now;
    }

    /**
     * The diary that is next: a list of entries, its plain dates at the offset of its easternmost date-time.
     */
    public static List<Entry> diary(JsonReader reader) {
        int start = reader.cursor().at;
        List<Entry> diary = entries(reader, 0);
        int offset = Instants.easternmost(diary);
        if (offset == 0) {
            return diary;
        }
        // What the plain dates take is known only now. Diaries that mix both are rare enough to be read
        // twice.
        reader.cursor().at = start;
        return entries(reader, offset);
    }

    private static List<Entry> entries(JsonReader reader, int offset) {
        List<Entry> entries = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(MOST_ENTRIES)) {
            entries.add(EntryCodec.read(reader, offset));
        }
        return entries;
    }

    private static String id(JsonReader reader) {
        if (!reader.startsWith('\"') && !reader.atNumber()) {
            throw reader.unexpected("text or a number");
        }
        return reader.raw();
    }

    /** Writes what stands in place of the advice of a line that is no case. */
    public static void writeFault(JsonWriter writer, String line, WireException fault) {
        String id = idOf(line);
        writer.beginObject().key("id").raw(id == null ? "null" : id);
        writer.key("error").beginObject();
        writer.key("path").value(fault.path()).key("message").value(fault.message());
        writer.endObject().endObject();
    }

    /** The id of a line that may be no case, as far as it can be read. */
    private static @Nullable String idOf(String line) {
        JsonReader reader = new JsonReader(line);
        try {
            reader.beginObject();
            while (reader.nextKey()) {
                if (reader.key().equals("id")) {
                    return id(reader);
                }
                reader.skip();
            }
        } catch (WireException _) {
            // The fault that is being told already.
        }
        return null;
    }
}
