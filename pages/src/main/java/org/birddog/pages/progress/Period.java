package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Span;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** How much of the time until today a chart shows. */
enum Period implements Word {
    FOUR_WEEKS(28),
    THREE_MONTHS(91),
    YEAR(365),
    ALL(Integer.MAX_VALUE);

    /** A chart never shows less, so that one point is not the whole width. */
    private static final int FEWEST_DAYS = 14;

    private static final String KEY = "show";

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** A way to the same page over another time. */
    record Choice(Period period, String path, boolean current) {}

    /** The time that a visit asks for: all of it, where it names none. */
    static Period of(Turn turn) {
        String asked = turn.visit().asked(KEY);
        Period known = asked == null ? null : Word.find(values(), asked);
        return known == null ? ALL : known;
    }

    /** The parts that a chart has a point for each. */
    Bins bins(Turn turn) {
        int today = turn.now().day();
        int first = first(turn);
        int from = this == ALL ? first : Math.max(first, today - days + 1);
        return Bins.of(new Span(Math.min(from, today - FEWEST_DAYS + 1), today));
    }

    /** The ways to the other times: none where the diary is no longer than the shortest. */
    static List<Choice> choices(Turn turn) {
        List<Choice> choices = new ArrayList<>();
        int known = turn.now().day() - first(turn) + 1;
        Period now = of(turn);
        for (Period period : values()) {
            if (known > FOUR_WEEKS.days && (period == ALL || period.days < known)) {
                String path = turn.visit().path() + (period == ALL ? "" : "?" + KEY + "=" + period.word());
                choices.add(new Choice(period, path, period == now));
            }
        }
        return choices;
    }

    private static int first(Turn turn) {
        @Nullable Integer first = DayMark.first(turn.sight().facts());
        return first == null ? turn.now().day() : first;
    }
}
