package org.birddog.wire;

/** Dates without a time, as days since 1970-01-01. */
final class PlainDate {

    /** What is no date. */
    static final int NONE = Integer.MIN_VALUE;

    static final int LENGTH = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private PlainDate() {}

    /** The date that is next. */
    static int read(JsonReader reader) {
        if (!reader.startsWith('\"')) {
            throw reader.unexpected("a date");
        }
        String text = reader.text();
        int day = text.length() == LENGTH ? parse(text) : NONE;
        if (day == NONE) {
            throw reader.unexpectedText("a date");
        }
        return day;
    }

    /** The day that the first ten characters name, or {@link #NONE}. */
    static int parse(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        if (year < FIRST_YEAR || year > LAST_YEAR || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NONE;
        }
        if (month < 1 || month > 12 || day < 1 || day > lengthOf(month, year)) {
            return NONE;
        }
        return epochDay(year, month, day);
    }

    /** The number that some digits name, or -1. */
    static int digits(String text, int from, int count) {
        if (from + count > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + count; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Adds a date as ten characters. */
    static void append(StringBuilder out, int day) {
        // Years are counted from March here, so that the leap day is the last of its year.
        int sinceZero = day + 719_468;
        int era = Math.floorDiv(sinceZero, 146_097);
        int dayOfEra = sinceZero - era * 146_097;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        int dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        out.append(year).append(month < 10 ? "-0" : "-").append(month);
        out.append(dayOfMonth < 10 ? "-0" : "-").append(dayOfMonth);
    }

    private static int epochDay(int year, int month, int day) {
        int fromMarch = month > 2 ? year : year - 1;
        int era = fromMarch / 400;
        int yearOfEra = fromMarch - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
