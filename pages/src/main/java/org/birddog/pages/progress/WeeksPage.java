package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.facts.Facts;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Span;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** What each week held of its goals: minutes that make breathe faster, and days of each kind of exercise. */
public final class WeeksPage {

    private static final String PATH = "/progress/weeks";

    private static final String KEY = "back";
    private static final int WEEK = 7;
    private static final int FEWEST = 4;
    private static final int MOST = 52;

    private WeeksPage() {}

    /**
     * What the page shows.
     *
     * @param charts none where nothing was done yet
     * @param earlier the way to the weeks before, or null where there are none
     * @param later the way to the weeks after, or null where there are none
     */
    record View(
            Frame frame,
            Lock lock,
            List<Chart> charts,
            @Nullable String earlier,
            @Nullable String later) {

        Wording say() {
            return frame.say();
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        Integer first = first(turn.sight().facts());
        int known = first == null ? 0 : turn.now().day() - first + 1;
        int pages = Math.max(1, (known + MOST * WEEK - 1) / (MOST * WEEK));
        int back = Math.clamp(asked(turn), 0, pages - 1);
        View view = new View(
                turn.frame(false, false),
                Lock.of(turn),
                first == null ? List.of() : charts(turn, first, back),
                back + 1 < pages ? PATH + "?" + KEY + "=" + (back + 1) : null,
                back == 0 ? null : back == 1 ? PATH : PATH + "?" + KEY + "=" + (back - 1));
        return turn.html(200, (out, none) -> JteweeksGenerated.render(out, none, view));
    }

    private static List<Chart> charts(Turn turn, int first, int back) {
        int last = turn.now().day() - back * MOST * WEEK;
        int weeks = Math.clamp((last - first + WEEK) / WEEK, FEWEST, MOST);
        Bins bins = Bins.of(new Span(last - weeks * WEEK + 1, last), Bins.Unit.WEEK);
        List<DoneWeek> done = DoneWeek.of(turn, bins);
        return List.of(MinutesChart.of(turn, bins, done, first), DaysChart.of(turn, bins, done));
    }

    private static int asked(Turn turn) {
        String asked = turn.visit().asked(KEY);
        return asked == null ? 0 : PlainDay.digits(asked, 0, asked.length());
    }

    /** The first day with a session or an activity, or null where there is none. */
    private static @Nullable Integer first(Facts facts) {
        List<Integer> days = new ArrayList<>();
        for (Activity activity : facts.activities()) {
            days.add(activity.at().day());
        }
        facts.pain().days().stream()
                .filter(day -> !day.sessions().isEmpty())
                .findFirst()
                .ifPresent(day -> days.add(day.day()));
        return days.isEmpty() ? null : days.stream().reduce(Math::min).orElseThrow();
    }
}
