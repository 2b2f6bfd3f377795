package org.birddog.pages.progress;

import java.time.LocalDate;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Span;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** The parts of a time in words: a day, a week from one day to another, a month, a quarter, a year. */
final class Parts {

    private Parts() {}

    /** What one part is called. */
    static String name(Wording say, Bins.Unit unit, Span part) {
        return switch (unit) {
            case DAY -> PlainDay.briefOfYear(say, part.to());
            case WEEK -> fromTo(say, PlainDay.brief(say, part.from()), PlainDay.briefOfYear(say, part.to()));
            case MONTH -> PlainDay.ofMonth(say, part.from());
            case QUARTER -> fromTo(say, PlainDay.ofMonth(say, part.from()), PlainDay.ofMonth(say, part.to()));
            case YEAR -> Integer.toString(LocalDate.ofEpochDay(part.to()).getYear());
        };
    }

    /** How the points of a chart come about. */
    static String rule(Wording say, Bins.Unit unit) {
        return say.of("progress.rule." + unit.word());
    }

    private static String fromTo(Wording say, String from, String to) {
        return say.of("calendar.from-to", "from", from, "to", to);
    }
}
