package org.birddog.pages.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** Time from left to right: where a day is, and which days are written below. */
public final class DayAxis {

    /** Where the paper of every chart begins and ends; to the left of it stand the values. */
    public static final int LEFT = 330;

    public static final int RIGHT = Chart.WIDTH - 140;

    /** How far apart words must stand: 20 Nov, Nov 2026, 2026. */
    private static final int ROOM_OF_DAY = 560;

    private static final int ROOM_OF_MONTH = 760;
    private static final int ROOM_OF_YEAR = 450;
    private static final int NEAR_EDGE = 160;
    private static final int[] DAYS = {1, 2, 3, 7, 14, 28};
    private static final int LONGEST_IN_DAYS = 112;
    private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int YEAR = 12;
    private static final int DAYS_OF_MONTH = 30;

    private final Span span;
    private final Scale scale;

    /** A day that is written below: where it is, and its words. */
    record Label(int tick, Chart.Text text) {}

    /** The axis of some days. */
    public DayAxis(Span span) {
        this.span = span;
        // Twice as many, so that the middle of a day is a whole number too.
        this.scale = new Scale(2 * span.from(), 2 * span.to() + 2, LEFT, RIGHT);
    }

    /** Where the middle of a part is. */
    public int middle(Span part) {
        return scale.at((long) part.from() + part.to() + 1);
    }

    /** Where a day begins. */
    public int begin(int day) {
        return scale.at(2L * day);
    }

    /** How wide some days are. */
    public int width(Span part) {
        return begin(part.to() + 1) - begin(part.from());
    }

    /**
     * The days that are written below, at round distances.
     *
     * @param y where the words stand
     */
    List<Label> labels(Wording say, int y) {
        return span.days() <= LONGEST_IN_DAYS ? days(say, y) : months(say, y);
    }

    private List<Label> days(Wording say, int y) {
        int step = 0;
        while (step < DAYS.length - 1 && room(DAYS[step]) < ROOM_OF_DAY) {
            step++;
        }
        List<Label> labels = new ArrayList<>();
        for (int day = span.to(); day >= span.from(); day -= DAYS[step]) {
            labels.addFirst(label(middle(new Span(day, day)), y, PlainDay.brief(say, day)));
        }
        return labels;
    }

    private List<Label> months(Wording say, int y) {
        int step = 0;
        while (step < MONTHS.length - 1
                && room(MONTHS[step] * DAYS_OF_MONTH) < (MONTHS[step] < YEAR ? ROOM_OF_MONTH : ROOM_OF_YEAR)) {
            step++;
        }
        List<Label> labels = new ArrayList<>();
        for (int month = month(span.from()) + 1; month <= month(span.to()); month++) {
            if (month % MONTHS[step] == 0) {
                int day = (int) LocalDate.of(month / YEAR, month % YEAR + 1, 1).toEpochDay();
                String words = MONTHS[step] >= YEAR ? Integer.toString(month / YEAR) : PlainDay.briefMonth(say, day);
                labels.add(label(begin(day), y, words));
            }
        }
        return labels;
    }

    /** How wide some days are, whichever they are. */
    private long room(int days) {
        return (long) (RIGHT - LEFT) * days / span.days();
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * YEAR + date.getMonthValue() - 1;
    }

    /** Words at the right edge end there. */
    private static Label label(int x, int y, String words) {
        boolean edge = x > RIGHT - NEAR_EDGE;
        return new Label(x, new Chart.Text(edge ? "end" : "mid", edge ? Chart.WIDTH : x, y, words));
    }
}
