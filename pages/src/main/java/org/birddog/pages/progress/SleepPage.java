package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Drawing;
import org.birddog.pages.chart.Scale;
import org.birddog.pages.chart.Span;
import org.birddog.pages.chart.Steps;
import org.birddog.pages.chart.Table;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Sleep and stress beside pain. It shows them side by side and claims no cause. */
public final class SleepPage {

    private static final int FIRST = 240;
    private static final int PANEL = 620;
    private static final int APART = 900;

    private SleepPage() {}

    /**
     * What the page shows.
     *
     * @param chart null where neither sleep nor stress was ever told
     */
    record View(
            Frame frame,
            Lock lock,
            List<Period.Choice> periods,
            @Nullable Chart chart) {

        Wording say() {
            return frame.say();
        }
    }

    /** What a check-in tells, in the order of the panels. */
    private enum Measure implements Word {
        PAIN,
        SLEEP,
        STRESS;

        @Nullable
        Integer told(CheckIn checkIn) {
            return switch (this) {
                case PAIN -> checkIn.pain();
                case SLEEP -> checkIn.sleep();
                case STRESS -> checkIn.stress();
            };
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        List<Measure> known = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (mean(turn, measure, new Span(Integer.MIN_VALUE / 2, turn.now().day())) != null) {
                known.add(measure);
            }
        }
        boolean told = known.contains(Measure.SLEEP) || known.contains(Measure.STRESS);
        View view = new View(
                turn.frame(false, false),
                Lock.of(turn),
                told ? Period.choices(turn) : List.of(),
                told ? chart(turn, Period.of(turn).bins(turn), known) : null);
        return turn.html(200, (out, none) -> JtesleepGenerated.render(out, none, view));
    }

    private static Chart chart(Turn turn, Bins bins, List<Measure> measures) {
        Wording say = turn.say();
        Drawing drawing = new Drawing(bins.whole(), say);
        int top = FIRST;
        List<String> columns = new ArrayList<>(List.of(say.of("progress.when")));
        for (Measure measure : measures) {
            String name = say.of("progress.sleep.name." + measure.word());
            columns.add(name);
            List<@Nullable Integer> values = new ArrayList<>();
            for (Span part : bins.parts()) {
                values.add(mean(turn, measure, part));
            }
            Scale scale = drawing.panel(name, new Steps(PainChart.HIGHEST, 5), Pain.POINT, top, top + PANEL);
            drawing.curve(bins, values, scale);
            top += APART;
        }
        int bottom = top - APART + PANEL;
        drawing.days(bottom);
        return new Chart(
                "sleep",
                say.of("progress.sleep.title"),
                say.of("progress.sleep.no-cause"),
                bottom + 250,
                drawing.strokes(),
                drawing.texts(),
                List.of(),
                Parts.rule(say, bins.unit()),
                table(turn, bins, measures, columns));
    }

    private static Table table(Turn turn, Bins bins, List<Measure> measures, List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Span part : bins.parts().reversed()) {
            List<String> row = new ArrayList<>();
            row.add(Parts.name(turn.say(), bins.unit(), part));
            for (Measure measure : measures) {
                Integer mean = mean(turn, measure, part);
                row.add(mean == null ? turn.say().of("progress.none") : PlainNumber.points(turn.say(), mean));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static @Nullable Integer mean(Turn turn, Measure measure, Span part) {
        int mean = turn.sight().facts().pain().mean(part.from(), part.to(), measure::told);
        return mean < 0 ? null : mean;
    }
}
