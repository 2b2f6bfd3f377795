package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.plan.Targets;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Span;
import org.birddog.pages.turn.Turn;

/** What one week held of its goals. */
record DoneWeek(Span week, Targets.Done done) {

    /** One for each week. */
    static List<DoneWeek> of(Turn turn, Bins bins) {
        List<DoneWeek> weeks = new ArrayList<>();
        for (Span week : bins.parts()) {
            weeks.add(new DoneWeek(week, Targets.done(turn.sight().facts(), turn.content(), week.from(), week.to())));
        }
        return weeks;
    }
}
