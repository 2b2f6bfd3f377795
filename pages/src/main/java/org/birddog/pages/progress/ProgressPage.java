package org.birddog.pages.progress;

import java.util.List;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** How it has gone: pain and sessions over time, the calendar, and what scores say. */
public final class ProgressPage {

    private ProgressPage() {}

    /**
     * What the page shows.
     *
     * @param trend how pain has changed, in words
     * @param coach what the coach says to that
     * @param chart pain over time, or null where there is no check-in and no session
     * @param calendar the last weeks, or null likewise
     */
    record View(
            Frame frame,
            Lock lock,
            List<String> trend,
            List<Saying> coach,
            List<Period.Choice> periods,
            @Nullable Chart chart,
            @Nullable Calendar calendar,
            List<Score> scores) {

        Wording say() {
            return frame.say();
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        boolean told = DayMark.first(turn.sight().facts()) != null;
        View view = new View(
                turn.frame(false, false),
                Lock.of(turn),
                TrendWords.of(turn),
                TrendWords.coach(turn),
                told ? Period.choices(turn) : List.of(),
                told ? PainChart.of(turn, Period.of(turn).bins(turn)) : null,
                told ? Calendar.of(turn) : null,
                Score.of(turn));
        return turn.html(200, (out, none) -> JteprogressGenerated.render(out, none, view));
    }
}
