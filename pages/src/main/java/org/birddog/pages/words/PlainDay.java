package org.birddog.pages.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as people read them. A day is a number of days since 1970-01-01. */
public final class PlainDay {

    /** The most digits of a number that a form takes. */
    public static final int LONGEST_NUMBER = 6;

    private static final int LENGTH = 10;

    private PlainDay() {}

    /** For example Friday 20 November. */
    public static String ofWeek(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of(
                "calendar.of-week",
                "weekday",
                weekday(say, day),
                "day",
                date.getDayOfMonth(),
                "month",
                month(say, date));
    }

    /** For example 20 November 2026. */
    public static String ofYear(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of(
                "calendar.of-year", "day", date.getDayOfMonth(), "month", month(say, date), "year", date.getYear());
    }

    /** For example 20 Nov. */
    public static String brief(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of("calendar.brief", "day", date.getDayOfMonth(), "month", shortMonth(say, date));
    }

    /** For example 20 Nov 2026. */
    public static String briefOfYear(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of(
                "calendar.of-year",
                "day",
                date.getDayOfMonth(),
                "month",
                shortMonth(say, date),
                "year",
                date.getYear());
    }

    /** For example Nov 2026. */
    public static String briefMonth(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of("calendar.of-month", "month", shortMonth(say, date), "year", date.getYear());
    }

    /** For example November 2026. */
    public static String ofMonth(Wording say, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return say.of("calendar.of-month", "month", month(say, date), "year", date.getYear());
    }

    /** For example Friday. */
    public static String weekday(Wording say, int day) {
        return say.of(
                "calendar.weekday." + LocalDate.ofEpochDay(day).getDayOfWeek().getValue());
    }

    /** For example 2026-11-20, as forms and entries write it. */
    public static String iso(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** The day that is written as 2026-11-20, or null where it is none. */
    public static @Nullable Integer parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int dayOfMonth = digits(text, 8, LENGTH);
        if (year < 1 || month < 1 || dayOfMonth < 1) {
            return null;
        }
        try {
            return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static String month(Wording say, LocalDate date) {
        return say.of("calendar.month." + date.getMonthValue());
    }

    private static String shortMonth(Wording say, LocalDate date) {
        return say.of("calendar.short-month." + date.getMonthValue());
    }

    /** The number that some digits make, or -1 where there is anything else or nothing. */
    public static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = i < text.length() ? text.charAt(i) : ' ';
            if (digit < '0' || digit > '9' || i - from >= LONGEST_NUMBER) {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return to > from ? number : -1;
    }
}
