package org.birddog.wire;

/** The escapes of JSON strings, both ways. */
final class Escapes {

    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /** The text that a slice stands for. The slice must have been scanned: its escapes are whole. */
    static String decoded(String text, int from, int to) {
        int backslash = from;
        while (backslash < to && text.charAt(backslash) != '\\') {
            backslash++;
        }
        if (backslash == to) {
            return text.substring(from, to);
        }
        StringBuilder decoded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                decoded.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            if (escape == 'u') {
                decoded.append(unit(text, i + 1));
                i += 4;
            } else {
                decoded.append(single(escape));
            }
        }
        return decoded.toString();
    }

    /** Passes over the escape that begins with a backslash, and gives the place behind it. */
    static int pass(Cursor cursor, int backslash) {
        cursor.escaped = true;
        cursor.at = backslash;
        int kind = cursor.charAt(backslash + 1);
        if (kind != 'u') {
            if (kind == Cursor.NOTHING || "\"\\/bfnrt".indexOf(kind) < 0) {
                throw cursor.malformed("an escape that JSON knows");
            }
            return backslash + 2;
        }
        for (int i = backslash + 2; i < backslash + 6; i++) {
            if (hex(cursor.charAt(i)) < 0) {
                throw cursor.malformed("four hexadecimal digits after \\u");
            }
        }
        return backslash + 6;
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hex(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /** Adds text with quotes around it and as few escapes as JSON and UTF-8 allow. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !(Character.isSurrogate(c) && lone(text, i))) {
                continue;
            }
            out.append(text, plain, i);
            escape(out, c);
            plain = i + 1;
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** How many bytes of UTF-8 a slice takes. */
    static int bytes(String text, int from, int to) {
        int bytes = to - from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            // Each half of a pair is two of its four bytes.
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    private static void escape(StringBuilder out, char c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            default ->
                out.append('u')
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt((c >> 8) & 15))
                        .append(HEX.charAt((c >> 4) & 15))
                        .append(HEX.charAt(c & 15));
        }
    }

    /** Half of a pair cannot be written in UTF-8, so it has to stay an escape. */
    private static boolean lone(String text, int i) {
        if (Character.isHighSurrogate(text.charAt(i))) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static char unit(String text, int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            unit = unit << 4 | hex(text.charAt(i));
        }
        return (char) unit;
    }

    private static char single(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }
}
