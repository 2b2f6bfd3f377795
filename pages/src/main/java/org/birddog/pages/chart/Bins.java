package org.birddog.pages.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;

/**
 * A span cut into the parts that a chart has one point for each: days, or weeks where there would be too many, and so
 * on. Weeks are counted back from the last day; months, quarters and years are the calendar's.
 *
 * @param parts oldest first; the first of them may begin before the span, and none ends after it
 */
public record Bins(Unit unit, List<Span> parts) {

    private static final int WEEK = 7;

    /** How long a part is. */
    public enum Unit implements Word {
        /** Up to a quarter of a year of them. */
        DAY(92),
        /** Up to two years of them. */
        WEEK(105),
        /** Up to ten years of them, and the month that goes on. */
        MONTH(121),
        QUARTER(120),
        /** The last 120 of them, if there are more. */
        YEAR(120);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        private int months() {
            return this == MONTH ? 1 : this == QUARTER ? 3 : 12;
        }
    }

    /** The parts of a span, of the shortest unit of which there are not too many. */
    public static Bins of(Span span) {
        return of(span, Unit.DAY);
    }

    /**
     * The same with a unit that is no shorter than one.
     *
     * @param shortest the shortest unit that will do
     */
    public static Bins of(Span span, Unit shortest) {
        for (Unit unit : Unit.values()) {
            if (unit.compareTo(shortest) >= 0 && count(span, unit) <= unit.most) {
                return new Bins(unit, cut(span, unit));
            }
        }
        List<Span> years = cut(span, Unit.YEAR);
        return new Bins(Unit.YEAR, years.subList(years.size() - Unit.YEAR.most, years.size()));
    }

    /** All days from the beginning of the first part to the end of the last. */
    public Span whole() {
        return new Span(parts.getFirst().from(), parts.getLast().to());
    }

    private static List<Span> cut(Span span, Unit unit) {
        return switch (unit) {
            case DAY -> back(span, 1);
            case WEEK -> back(span, WEEK);
            case MONTH, QUARTER, YEAR -> calendar(span, unit.months());
        };
    }

    private static int count(Span span, Unit unit) {
        return switch (unit) {
            case DAY -> span.days();
            case WEEK -> (span.days() + WEEK - 1) / WEEK;
            case MONTH, QUARTER, YEAR -> part(span.to(), unit.months()) - part(span.from(), unit.months()) + 1;
        };
    }

    private static List<Span> back(Span span, int length) {
        List<Span> parts = new ArrayList<>();
        for (int to = span.to(); to >= span.from(); to -= length) {
            parts.addFirst(new Span(to - length + 1, to));
        }
        return List.copyOf(parts);
    }

    private static List<Span> calendar(Span span, int months) {
        List<Span> parts = new ArrayList<>();
        int last = part(span.to(), months);
        for (int part = part(span.from(), months); part <= last; part++) {
            parts.add(new Span(begin(part, months), Math.min(span.to(), begin(part + 1, months) - 1)));
        }
        return List.copyOf(parts);
    }

    /** The number of the part that a day is in, counted from year 0. */
    private static int part(int day, int months) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return Math.floorDiv(date.getYear() * 12 + date.getMonthValue() - 1, months);
    }

    private static int begin(int part, int months) {
        int month = part * months;
        return (int) LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1)
                .toEpochDay();
    }
}
