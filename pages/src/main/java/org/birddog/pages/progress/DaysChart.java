package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.plan.Targets;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Drawing;
import org.birddog.pages.chart.Scale;
import org.birddog.pages.chart.Steps;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** The days of each week with strength, core, stretching, posture and balance, each beside its goal. */
final class DaysChart {

    private static final int WEEK = 7;
    private static final int FIRST = 240;
    private static final int PANEL = 280;
    private static final int APART = 540;

    private DaysChart() {}

    /** One kind of exercise: the name of its goal, and how many days had it. */
    private record Kind(String goal, ToIntFunction<Targets.Done> days) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("strength-days", Targets.Done::strength),
            new Kind("core-days", Targets.Done::core),
            new Kind("stretch-days", Targets.Done::stretch),
            new Kind("posture-days", Targets.Done::posture),
            new Kind("balance-days", Targets.Done::balance));

    /** The chart of some weeks. */
    static Chart of(Turn turn, Bins bins, List<DoneWeek> weeks) {
        Wording say = turn.say();
        RulePage page = turn.content().page("weekly-targets");
        Drawing drawing = new Drawing(bins.whole(), say);
        List<String> newest = new ArrayList<>();
        int top = FIRST;
        for (Kind kind : KINDS) {
            int goal = page.number(kind.goal());
            List<Integer> none = new ArrayList<>();
            List<Integer> days = new ArrayList<>();
            for (DoneWeek week : weeks) {
                none.add(0);
                days.add(kind.days().applyAsInt(week.done()));
            }
            String name = say.of("week.goal." + kind.goal());
            Scale scale = drawing.panel(
                    say.of("progress.days.name", "kind", name, "goal", say.count("calendar.days", goal)),
                    new Steps(WEEK, WEEK),
                    1,
                    top,
                    top + PANEL);
            drawing.bars("bar", bins, none, days, scale);
            drawing.level("level", goal, scale);
            newest.add(say.of("progress.days.newest", "kind", name, "done", days.getLast(), "goal", goal));
            top += APART;
        }
        int bottom = top - APART + PANEL;
        drawing.days(bottom);
        return new Chart(
                "days",
                say.of("progress.days.title"),
                say.of("progress.days.says", "kinds", say.and(newest)),
                bottom + 250,
                drawing.strokes(),
                drawing.texts(),
                List.of(
                        new Chart.Key("bar", say.of("progress.days.key.days")),
                        new Chart.Key("level", say.of("progress.days.key.goal"))),
                say.of("progress.days.rule"),
                table(say, bins, weeks));
    }

    private static Table table(Wording say, Bins bins, List<DoneWeek> weeks) {
        List<String> columns = new ArrayList<>(List.of(say.of("progress.when")));
        KINDS.forEach(kind -> columns.add(say.of("week.goal." + kind.goal())));
        List<List<String>> rows = new ArrayList<>();
        for (DoneWeek week : weeks.reversed()) {
            List<String> row = new ArrayList<>();
            row.add(Parts.name(say, bins.unit(), week.week()));
            KINDS.forEach(kind -> row.add(Integer.toString(kind.days().applyAsInt(week.done()))));
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
