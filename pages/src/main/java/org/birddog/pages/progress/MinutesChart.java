package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.indications.Aerobic;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Drawing;
import org.birddog.pages.chart.Scale;
import org.birddog.pages.chart.Steps;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** The minutes of each week that make breathe faster, beside the goal. */
final class MinutesChart {

    private static final int TOP = 240;
    private static final int BOTTOM = 1540;
    private static final int HEIGHT = 1790;

    private MinutesChart() {}

    /**
     * The chart of some weeks.
     *
     * @param first the day with the first session or activity; what lies before it is no week of theirs
     */
    static Chart of(Turn turn, Bins bins, List<DoneWeek> weeks, int first) {
        Wording say = turn.say();
        RulePage page = turn.content().page("weekly-targets");
        int goal = page.number("moderate-minutes");
        List<Integer> none = new ArrayList<>();
        List<Integer> moderate = new ArrayList<>();
        List<Integer> together = new ArrayList<>();
        int highest = goal;
        int reached = 0;
        int counted = 0;
        for (DoneWeek week : weeks) {
            Aerobic aerobic = week.done().aerobic();
            none.add(0);
            moderate.add(aerobic.moderate());
            together.add(aerobic.asModerate());
            highest = Math.max(highest, aerobic.asModerate());
            counted += week.week().to() >= first ? 1 : 0;
            reached += aerobic.asModerate() >= goal ? 1 : 0;
        }
        Drawing drawing = new Drawing(bins.whole(), say);
        Scale scale = drawing.panel(say.of("progress.minutes.name"), Steps.upTo(highest), 1, TOP, BOTTOM);
        drawing.bars("bar", bins, none, moderate, scale);
        drawing.bars("bar hard", bins, moderate, together, scale);
        drawing.level("level", goal, scale);
        drawing.days(BOTTOM);
        int vigorous = page.number("vigorous-minutes");
        return new Chart(
                "minutes",
                say.of("progress.minutes.title"),
                say.of("progress.minutes.says", "reached", reached, "weeks", counted),
                HEIGHT,
                drawing.strokes(),
                drawing.texts(),
                List.of(
                        new Chart.Key("bar", say.of("progress.minutes.key.moderate")),
                        new Chart.Key("bar hard", say.of("progress.minutes.key.hard")),
                        new Chart.Key(
                                "level", say.of("progress.minutes.key.goal", "moderate", goal, "hard", vigorous))),
                say.of("progress.minutes.rule"),
                table(say, bins, weeks));
    }

    private static Table table(Wording say, Bins bins, List<DoneWeek> weeks) {
        List<List<String>> rows = new ArrayList<>();
        for (DoneWeek week : weeks.reversed()) {
            Aerobic aerobic = week.done().aerobic();
            rows.add(List.of(
                    Parts.name(say, bins.unit(), week.week()),
                    Integer.toString(aerobic.moderate()),
                    Integer.toString(aerobic.vigorous()),
                    Integer.toString(aerobic.asModerate()),
                    Integer.toString(aerobic.light())));
        }
        return new Table(
                List.of(
                        say.of("progress.when"),
                        say.of("progress.minutes.column.moderate"),
                        say.of("progress.minutes.column.hard"),
                        say.of("progress.minutes.column.together"),
                        say.of("progress.minutes.column.light")),
                rows);
    }
}
