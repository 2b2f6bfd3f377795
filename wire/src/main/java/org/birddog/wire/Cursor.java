package org.birddog.wire;

/**
 * A place in a JSON text, and the grammar of RFC 8259 that moves it on. It knows tokens and nesting, no
 * meaning.
 */
final class Cursor {

    /** What {@link #peek} gives at the end of the text. */
    static final int NOTHING = -1;

    private static final int SHOWN = 40;

    final String text;
    final Trail trail;

    /** The next character to read. */
    int at;

    /** Between its quotes: the string that was read last. */
    int from;

    /** Behind its last character: the string that was read last. */
    int to;

    /** Whether the string that was read last has escapes. */
    boolean escaped;

    Cursor(String text, String root) {
        this.text = text;
        this.trail = new Trail(text, root);
    }

    /** The next character that is no white space; it is not taken. */
    int peek() {
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return c;
            }
            at++;
        }
        return NOTHING;
    }

    void enterObject() {
        enter();
        trail.enterObject();
    }

    void enterList() {
        enter();
        trail.enterList();
    }

    private void enter() {
        if (trail.depth() == Trail.DEEPEST) {
            throw new WireException(trail.path(), "nested more than " + Trail.DEEPEST + " deep");
        }
        at++;
    }

    /** Goes to the next value of the object and its key, or out of it. */
    boolean nextKey() {
        if (!next('}')) {
            return false;
        }
        if (peek() != '"') {
            throw malformed("a key in quotes");
        }
        string();
        trail.key(from, to);
        if (peek() != ':') {
            throw malformed("a colon");
        }
        at++;
        return true;
    }

    /** Goes to the next element of the list, or out of it. */
    boolean nextElement() {
        if (!next(']')) {
            return false;
        }
        trail.element();
        return true;
    }

    private boolean next(char close) {
        int c = peek();
        if (c == close) {
            at++;
            trail.leave();
            return false;
        }
        if (trail.count() > 0) {
            if (c != ',') {
                throw malformed(close == '}' ? "a comma or }" : "a comma or ]");
            }
            at++;
        }
        return true;
    }

    /** Passes over the next value, whatever it is, and checks its grammar. */
    void skip() {
        switch (peek()) {
            case '{' -> {
                enterObject();
                while (nextKey()) {
                    skip();
                }
            }
            case '[' -> {
                enterList();
                while (nextElement()) {
                    skip();
                }
            }
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> Numbers.pass(this);
        }
    }

    /** Passes over the string that begins here. */
    void string() {
        int length = text.length();
        int i = at + 1;
        from = i;
        escaped = false;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '"') {
                to = i;
                at = i + 1;
                return;
            }
            if (c < ' ') {
                at = i;
                throw malformed("no bare control character in a string");
            }
            i = c == '\\' ? Escapes.pass(this, i) : i + 1;
        }
        at = length;
        throw malformed("the end of a string");
    }

    void literal(String word) {
        if (!text.startsWith(word, at)) {
            throw malformed("a value");
        }
        at += word.length();
    }

    boolean digit(int i) {
        int c = charAt(i);
        return c >= '0' && c <= '9';
    }

    /** A character, or {@link #NOTHING} behind the end. */
    int charAt(int i) {
        return i < text.length() ? text.charAt(i) : NOTHING;
    }

    /** The number, text or word that is next, as it was written; empty for an object or list. */
    String scalar() {
        int c = peek();
        return c == '{' || c == '[' || c == NOTHING ? "" : raw();
    }

    /** Passes over the next value and gives it as it was written. */
    String raw() {
        peek();
        int start = at;
        skip();
        return text.substring(start, at);
    }

    /** What is next, as a fault shows it. */
    String shown() {
        String scalar = scalar();
        if (scalar.isEmpty()) {
            return peek() == '{' ? "an object" : peek() == '[' ? "a list" : "nothing";
        }
        return scalar.length() <= SHOWN ? scalar : scalar.substring(0, SHOWN) + "…";
    }

    /** A fault of grammar. */
    WireException malformed(String expected) {
        String place = " at character " + (at + 1);
        return new WireException(trail.path(), "not JSON: expected " + expected + place);
    }
}
