package org.birddog.wire;

import java.util.Arrays;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object, indexed so that they can be read in any order.
 *
 * <p>Nothing is copied: a key is a place in the text, and asking for it moves the reader to its value. What
 * was not asked for by the time of {@link #close} is an unknown key. Objects of the same depth share one
 * index, one after the other.
 */
final class Members {

    /** No entry has half as many; it bounds the search for doubled keys. */
    private static final int MOST = 1_000;

    private final JsonReader reader;
    private final Cursor cursor;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int[] value = new int[32];
    private boolean[] used = new boolean[32];
    private int count;
    private int depth;
    private int start;
    private int end;
    private int hint;
    private boolean escapes;

    Members(JsonReader reader, Cursor cursor) {
        this.reader = reader;
        this.cursor = cursor;
    }

    /** Reads the keys of the object that is next and passes over their values. */
    void index() {
        count = 0;
        hint = 0;
        escapes = false;
        reader.beginObject();
        start = cursor.at - 1;
        depth = cursor.trail.depth();
        while (cursor.nextKey()) {
            refuseDouble();
            add();
            cursor.skip();
        }
        end = cursor.at;
    }

    private void refuseDouble() {
        int length = cursor.to - cursor.from;
        escapes |= cursor.escaped;
        for (int slot = 0; slot < count; slot++) {
            boolean same = escapes
                    ? key(slot).equals(reader.key())
                    : to[slot] - from[slot] == length
                            && cursor.text.regionMatches(from[slot], cursor.text, cursor.from, length);
            if (same) {
                throw reader.refusal("given twice");
            }
        }
        if (count == MOST) {
            throw new WireException(cursor.trail.pathOfWhole(), "has more than " + MOST + " keys");
        }
    }

    private void add() {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            value = Arrays.copyOf(value, count * 2);
            used = Arrays.copyOf(used, count * 2);
        }
        from[count] = cursor.from;
        to[count] = cursor.to;
        value[count] = cursor.at;
        used[count] = false;
        count++;
    }

    private String key(int slot) {
        return Escapes.decoded(cursor.text, from[slot], to[slot]);
    }

    /** Goes to the value of a key, if there is one. */
    boolean has(String name) {
        int length = name.length();
        int slot = hint;
        // Keys mostly come in the order in which they are asked for, so the search begins behind the last
        // one.
        for (int tried = 0; tried < count; tried++) {
            if (slot >= count) {
                slot = 0;
            }
            boolean plain = to[slot] - from[slot] == length && cursor.text.startsWith(name, from[slot]);
            if (plain || (escapes && key(slot).equals(name))) {
                used[slot] = true;
                hint = slot + 1;
                stand(slot);
                return true;
            }
            slot++;
        }
        return false;
    }

    private void stand(int slot) {
        cursor.trail.stand(depth, from[slot], to[slot]);
        cursor.at = value[slot];
    }

    /** Goes to the value of a key, if there is one and it is not null. */
    boolean hasValue(String name) {
        return has(name) && !reader.takeNull();
    }

    /** Goes to the value of a key that must be there. */
    JsonReader required(String name) {
        if (!has(name)) {
            throw missing(name);
        }
        return reader;
    }

    WireException missing(String name) {
        String whole = path();
        return new WireException(whole.isEmpty() ? name : whole + "." + name, "is missing");
    }

    /** A fault of the whole object. */
    WireException refusal(String message) {
        return new WireException(path(), message);
    }

    private String path() {
        cursor.trail.standOutside(depth);
        return cursor.trail.path();
    }

    /** The reader, wherever it stands. */
    JsonReader reader() {
        return reader;
    }

    @Nullable
    Integer number(String name, int least, int most) {
        return has(name) ? (Integer) reader.wholeNumber(least, most) : null;
    }

    @Nullable
    Integer numberOrNull(String name, int least, int most) {
        return hasValue(name) ? (Integer) reader.wholeNumber(least, most) : null;
    }

    @Nullable
    String text(String name, int least, int most) {
        return has(name) ? reader.text(least, most) : null;
    }

    @Nullable
    String text(String name) {
        return has(name) ? reader.text() : null;
    }

    <W extends Word> @Nullable W word(String name, Vocabulary<W> vocabulary) {
        return has(name) ? vocabulary.read(reader) : null;
    }

    <W extends Word> @Nullable List<W> words(String name, Vocabulary<W> vocabulary) {
        return has(name) ? vocabulary.readList(reader) : null;
    }

    /** Whether the object takes more than so many bytes of UTF-8. */
    boolean isLongerThan(int most) {
        // No character takes more than three.
        return (end - start) * 3L > most && Escapes.bytes(cursor.text, start, end) > most;
    }

    /** The whole object as it was written. */
    String raw() {
        return cursor.text.substring(start, end);
    }

    /** Goes behind the object and lets keys be that were not asked for. */
    void leave() {
        cursor.at = end;
        cursor.trail.standOutside(depth);
    }

    /** Goes behind the object; a key that was not asked for is refused. */
    void close() {
        for (int slot = 0; slot < count; slot++) {
            if (!used[slot]) {
                stand(slot);
                throw reader.refusal("unknown key");
            }
        }
        leave();
    }
}
