package org.birddog.wire;

/**
 * Numbers as JSON writes them. Those with one decimal are kept in tenths, so that they are the same
 * everywhere.
 */
final class Numbers {

    /** What is no number of the kind that was sought, or is out of all bounds. */
    static final long NONE = Long.MIN_VALUE;

    private Numbers() {}

    /** Passes over the number that is next. */
    static void pass(Cursor cursor) {
        int whole = cursor.charAt(cursor.at) == '-' ? cursor.at + 1 : cursor.at;
        if (!cursor.digit(whole)) {
            throw cursor.malformed("a value");
        }
        int i = digits(cursor, whole);
        if (cursor.charAt(whole) == '0' && i > whole + 1) {
            throw cursor.malformed("no zero in front of a number");
        }
        if (cursor.charAt(i) == '.') {
            i = someDigits(cursor, i + 1);
        }
        if (cursor.charAt(i) == 'e' || cursor.charAt(i) == 'E') {
            int sign = cursor.charAt(i + 1);
            i = someDigits(cursor, sign == '+' || sign == '-' ? i + 2 : i + 1);
        }
        cursor.at = i;
    }

    private static int someDigits(Cursor cursor, int i) {
        if (!cursor.digit(i)) {
            throw cursor.malformed("a number with digits behind its point and exponent");
        }
        return digits(cursor, i);
    }

    private static int digits(Cursor cursor, int i) {
        int end = i;
        while (cursor.digit(end)) {
            end++;
        }
        return end;
    }

    /** The whole number that is next, or {@link #NONE}; -0 and 3.0 are whole. */
    static long whole(Cursor cursor) {
        int start = cursor.at;
        int i = start;
        long value = 0;
        // Nine digits cannot overflow, and hardly any number here has more than four.
        while (cursor.digit(i) && i < start + 9) {
            value = value * 10 + cursor.text.charAt(i) - '0';
            i++;
        }
        boolean leadingZero = i > start + 1 && cursor.text.charAt(start) == '0';
        int next = cursor.charAt(i);
        boolean goesOn = cursor.digit(i) || next == '.' || next == 'e' || next == 'E';
        if (i > start && !goesOn && !leadingZero) {
            cursor.at = i;
            return value;
        }
        long tenths = tenths(cursor.scalar());
        return tenths == NONE || tenths % 10 != 0 ? NONE : tenths / 10;
    }

    /** Ten times a number as it was written, or {@link #NONE}. */
    static long tenths(String written) {
        int start = written.startsWith("-") ? 1 : 0;
        int point = written.indexOf('.');
        int whole = point < 0 ? written.length() : point;
        if (whole == start || whole - start > 12) {
            return NONE;
        }
        long value = 0;
        for (int i = start; i < whole; i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = value * 10 + c - '0';
        }
        value *= 10;
        for (int i = whole + 1; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean first = i == whole + 1;
            if (c < '0' || c > '9' || (!first && c != '0')) {
                return NONE;
            }
            value += first ? c - '0' : 0;
        }
        return start == 0 ? value : -value;
    }

    /** Adds tenths as a number, without a needless decimal. */
    static void append(StringBuilder out, int tenths) {
        if (tenths < 0) {
            out.append('-');
        }
        int size = Math.abs(tenths);
        out.append(size / 10);
        if (size % 10 != 0) {
            out.append('.').append(size % 10);
        }
    }
}
