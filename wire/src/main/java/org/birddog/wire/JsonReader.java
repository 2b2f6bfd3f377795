package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader that pulls one value after the other out of a JSON text, and knows the path to where it
 * stands.
 *
 * <p>It is our own on purpose: faults carry the exact path, unknown entries are kept as the text they were,
 * and the phone can run it. A reader is used once, by one thread.
 */
public final class JsonReader {

    private final Cursor cursor;
    private final List<Members> pool = new ArrayList<>();
    private @Nullable Glossary glossary;

    /** Reads a text whose root has no name. */
    public JsonReader(String text) {
        this(text, "");
    }

    /** Reads a text whose root stands at a path, for example {@code entries[3]}. */
    public JsonReader(String text, String path) {
        this.cursor = new Cursor(text, path);
    }

    /** Goes into an object. */
    public void beginObject() {
        if (cursor.peek() != '{') {
            throw unexpected("an object");
        }
        cursor.enterObject();
    }

    /**
     * Goes to the next key and its value, or out of the object. Doubled keys are for the caller to refuse.
     */
    public boolean nextKey() {
        return cursor.nextKey();
    }

    /** The key whose value is next. */
    public String key() {
        return cursor.trail.key();
    }

    /** Goes into a list. */
    public void beginList() {
        if (cursor.peek() != '[') {
            throw unexpected("a list");
        }
        cursor.enterList();
    }

    /** Goes to the next element, or out of the list, which may not have more than so many. */
    public boolean nextElement(int most) {
        if (!cursor.nextElement()) {
            return false;
        }
        if (cursor.trail.count() > most) {
            throw new WireException(cursor.trail.pathOfWhole(), "is a list of more than " + most);
        }
        return true;
    }

    /** Indexes the object that is next. The reader stands behind it then. */
    Members members() {
        int depth = cursor.trail.depth();
        while (pool.size() <= depth) {
            pool.add(new Members(this, cursor));
        }
        Members members = pool.get(depth);
        members.index();
        return members;
    }

    /** A whole number within bounds. */
    public int wholeNumber(int least, int most) {
        cursor.peek();
        int start = cursor.at;
        long value = Numbers.whole(cursor);
        if (value < least || value > most) {
            cursor.at = start;
            throw unexpected("a whole number from " + least + " to " + most);
        }
        return (int) value;
    }

    /** A number with at most one decimal, in tenths. */
    public int tenths(int least, int most) {
        cursor.peek();
        int start = cursor.at;
        long value = Numbers.tenths(cursor.scalar());
        if (value < least * 10L || value > most * 10L) {
            cursor.at = start;
            throw unexpected("a number from " + least + " to " + most + " with at most one decimal");
        }
        return (int) value;
    }

    /** True or false. */
    public boolean truth() {
        int c = cursor.peek();
        if (c != 't' && c != 'f') {
            throw unexpected("true or false");
        }
        cursor.literal(c == 't' ? "true" : "false");
        return c == 't';
    }

    /** Takes a null, if that is what is next. */
    public boolean takeNull() {
        if (cursor.peek() != 'n') {
            return false;
        }
        cursor.literal("null");
        return true;
    }

    /** Text of any length. */
    public String text() {
        Cursor read = slice("text");
        return read.escaped ? Escapes.decoded(read.text, read.from, read.to) : read.text.substring(read.from, read.to);
    }

    /** Text that is likely to come again: the same string each time. */
    String word() {
        Cursor read = slice("text");
        if (read.escaped) {
            return Escapes.decoded(read.text, read.from, read.to);
        }
        if (glossary == null) {
            glossary = new Glossary();
        }
        return glossary.word(read.text, read.from, read.to);
    }

    /** Takes text and leaves it where it stands: between from and to of the cursor. */
    Cursor slice(String expected) {
        if (cursor.peek() != '"') {
            throw unexpected(expected);
        }
        cursor.string();
        return cursor;
    }

    /** Text with a length within bounds. */
    public String text(int least, int most) {
        String text = text();
        if (text.length() < least || text.length() > most) {
            String bounds = least == 0 ? "at most " + most : least + " to " + most;
            throw refusal("expected " + bounds + " characters, got " + text.length());
        }
        return text;
    }

    /** Whether the value that is next begins with a quote, a brace or a bracket. */
    public boolean startsWith(char opening) {
        return cursor.peek() == opening;
    }

    /** Whether a number is next. */
    public boolean atNumber() {
        return cursor.peek() == '-' || cursor.digit(cursor.at);
    }

    /** Passes over the next value and gives it as it was written. */
    public String raw() {
        return cursor.raw();
    }

    /** Passes over the next value. */
    public void skip() {
        cursor.skip();
    }

    /** Refuses anything that follows. */
    public void end() {
        if (cursor.peek() != Cursor.NOTHING) {
            throw cursor.malformed("nothing more");
        }
    }

    /** The place in the text. */
    Cursor cursor() {
        return cursor;
    }

    /** Where the reader stands, for example {@code diary[3].pain}. */
    public String path() {
        return cursor.trail.path();
    }

    /** A fault where the reader stands. */
    public WireException refusal(String message) {
        return new WireException(path(), message);
    }

    /** A fault of the value that is next. */
    WireException unexpected(String expected) {
        return refusal("expected " + expected + ", got " + cursor.shown());
    }

    /** A fault of the text that was just taken. */
    WireException unexpectedText(String expected) {
        cursor.at = cursor.from - 1;
        return unexpected(expected);
    }
}
