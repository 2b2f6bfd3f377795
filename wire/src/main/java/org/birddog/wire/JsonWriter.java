package org.birddog.wire;

import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Adds compact JSON to a builder. Commas come by themselves: one is due unless the builder is empty or ends
 * with an opening, a comma, a colon or a line feed.
 */
public final class JsonWriter {

    private final StringBuilder out;

    /** Writes to the end of a builder. */
    public JsonWriter(StringBuilder out) {
        this.out = out;
    }

    /** The builder. */
    StringBuilder out() {
        return out;
    }

    /** Opens an object. */
    public JsonWriter beginObject() {
        comma();
        out.append('{');
        return this;
    }

    /** Closes an object. */
    public JsonWriter endObject() {
        out.append('}');
        return this;
    }

    /** Opens a list. */
    public JsonWriter beginList() {
        comma();
        out.append('[');
        return this;
    }

    /** Closes a list. */
    public JsonWriter endList() {
        out.append(']');
        return this;
    }

    /** A key that needs no escape. */
    public JsonWriter key(String key) {
        comma();
        out.append('"').append(key).append("\":");
        return this;
    }

    /** A key in a person's words. */
    public JsonWriter freeKey(String key) {
        comma();
        Escapes.quote(out, key);
        out.append(':');
        return this;
    }

    /** A whole number. */
    public JsonWriter value(int number) {
        comma();
        out.append(number);
        return this;
    }

    /** True or false. */
    public JsonWriter value(boolean truth) {
        comma();
        out.append(truth);
        return this;
    }

    /** Text. */
    public JsonWriter value(String text) {
        comma();
        Escapes.quote(out, text);
        return this;
    }

    /** Text that needs no escape. */
    public JsonWriter plain(String text) {
        comma();
        out.append('"').append(text).append('"');
        return this;
    }

    /** A date. */
    public JsonWriter date(int day) {
        comma();
        out.append('"');
        PlainDate.append(out, day);
        out.append('"');
        return this;
    }

    /** A number of tenths. */
    public JsonWriter tenths(int tenths) {
        comma();
        Numbers.append(out, tenths);
        return this;
    }

    /** Null. */
    public JsonWriter nothing() {
        return raw("null");
    }

    /** What is JSON already: a value, or keys with their values. */
    public JsonWriter raw(String json) {
        comma();
        out.append(json);
        return this;
    }

    /** Words that need no escape. */
    public JsonWriter plains(List<String> words) {
        beginList();
        for (String word : words) {
            plain(word);
        }
        return endList();
    }

    /** Texts. */
    public JsonWriter values(List<String> texts) {
        beginList();
        for (String text : texts) {
            value(text);
        }
        return endList();
    }

    /** Words of a vocabulary. */
    public JsonWriter words(List<? extends Word> words) {
        beginList();
        for (Word word : words) {
            plain(word.word());
        }
        return endList();
    }

    /** A key with a number, unless there is none. */
    JsonWriter optional(String key, @Nullable Integer number) {
        return number == null ? this : key(key).value(number);
    }

    /** A key with true or false, unless there is neither. */
    JsonWriter optional(String key, @Nullable Boolean truth) {
        return truth == null ? this : key(key).value(truth);
    }

    /** A key with text, unless there is none. */
    JsonWriter optional(String key, @Nullable String text) {
        return text == null ? this : key(key).value(text);
    }

    /** A key with a word, unless there is none. */
    JsonWriter optional(String key, @Nullable Word word) {
        return word == null ? this : key(key).plain(word.word());
    }

    /** A key with words, unless there is no list. */
    JsonWriter optional(String key, @Nullable List<? extends Word> words) {
        return words == null ? this : key(key).words(words);
    }

    /** A key with a date, unless there is none. */
    JsonWriter optionalDate(String key, @Nullable Integer day) {
        return day == null ? this : key(key).date(day);
    }

    /** A key with a number or null. */
    JsonWriter numberOrNull(String key, @Nullable Integer number) {
        return number == null ? key(key).nothing() : key(key).value(number);
    }

    private void comma() {
        int length = out.length();
        if (length > 0) {
            char last = out.charAt(length - 1);
            if (last != '{' && last != '[' && last != ':' && last != ',' && last != '\n') {
                out.append(',');
            }
        }
    }
}
