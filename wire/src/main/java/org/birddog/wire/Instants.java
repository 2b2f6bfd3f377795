package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.jspecify.annotations.Nullable;

/** When entries were written: a plain date, or a date-time with its offset. */
public final class Instants {

    private static final int DAY = 86_400;
    private static final int FARTHEST = 18 * 3_600;
    private static final int NO_OFFSET = Integer.MIN_VALUE;

    private Instants() {}

    /**
     * The offset that the plain dates of a diary take: that of its easternmost date-time, so that no
     * date-time of a day stands before the date itself.
     *
     * @return seconds east of UTC; 0 where the diary has no plain date or no date-time, so that nothing
     *     depends on it
     */
    public static int easternmost(List<Entry> diary) {
        boolean plain = false;
        int most = NO_OFFSET;
        for (Entry entry : diary) {
            Entry within = entry;
            while (within != null) {
                At at = within.at();
                plain |= at.dateOnly();
                most = at.dateOnly() ? most : Math.max(most, offset(at.text()));
                within = within instanceof Correction correction ? correction.with() : null;
            }
        }
        return plain && most != NO_OFFSET ? most : 0;
    }

    /** The date or date-time that is next; a plain date takes the offset. */
    static At read(JsonReader reader, int offset) {
        String expected = "a date, or a date-time with its offset";
        if (!reader.startsWith('\"')) {
            throw reader.unexpected(expected);
        }
        At at = parse(reader.text(), offset);
        if (at == null) {
            throw reader.unexpectedText(expected);
        }
        return at;
    }

    private static @Nullable At parse(String text, int offset) {
        int day = text.length() < PlainDate.LENGTH ? PlainDate.NONE : PlainDate.parse(text);
        if (day == PlainDate.NONE) {
            return null;
        }
        if (text.length() == PlainDate.LENGTH) {
            return new At(text, day, (long) day * DAY - offset, 0, true);
        }
        int hour = PlainDate.digits(text, 11, 2);
        int minute = PlainDate.digits(text, 14, 2);
        boolean seconds = is(text, 16, ':');
        int second = seconds ? PlainDate.digits(text, 17, 2) : 0;
        boolean clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        if (!clock || !is(text, 10, 'T') || !is(text, 13, ':')) {
            return null;
        }
        int end = seconds ? 19 : 16;
        int nano = 0;
        if (seconds && is(text, 19, '.')) {
            end = endOfDigits(text, 20);
            nano = nano(text, end);
        }
        boolean zulu = is(text, end, 'Z');
        boolean whole = text.length() == end + (zulu ? 1 : 6) && text.endsWith("Z") == zulu;
        int own = whole ? offset(text) : NO_OFFSET;
        if (nano < 0 || own == NO_OFFSET) {
            return null;
        }
        long instant = (long) day * DAY + hour * 3_600L + minute * 60L + second - own;
        return new At(text, day, instant, nano, false);
    }

    /** The offset at the end of a date-time. */
    private static int offset(String text) {
        if (text.endsWith("Z")) {
            return 0;
        }
        int sign = text.length() - 6;
        int hours = PlainDate.digits(text, sign + 1, 2);
        int minutes = PlainDate.digits(text, sign + 4, 2);
        boolean signed = is(text, sign, '+') || is(text, sign, '-');
        if (!signed || hours < 0 || minutes < 0 || minutes > 59 || !is(text, sign + 3, ':')) {
            return NO_OFFSET;
        }
        int size = hours * 3_600 + minutes * 60;
        if (size > FARTHEST) {
            return NO_OFFSET;
        }
        return is(text, sign, '+') ? size : -size;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (PlainDate.digits(text, end, 1) >= 0) {
            end++;
        }
        return end;
    }

    /** Nanoseconds of the one to nine digits that begin at 20, or -1. */
    private static int nano(String text, int end) {
        int count = end - 20;
        if (count < 1 || count > 9) {
            return -1;
        }
        int nano = PlainDate.digits(text, 20, count);
        for (int i = count; i < 9; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static boolean is(String text, int place, char c) {
        return place < text.length() && text.charAt(place) == c;
    }
}
