package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.PainTrend;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.ladder.Flares;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.DayAxis;
import org.birddog.pages.chart.Drawing;
import org.birddog.pages.chart.Scale;
import org.birddog.pages.chart.Span;
import org.birddog.pages.chart.Steps;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Wording;

/** Pain over time with the flare-ups in it, and the sessions below. */
final class PainChart {

    static final int HIGHEST = 10;

    private static final int TOP = 300;
    private static final int BOTTOM = 1600;
    private static final int STRIP_TOP = 1860;
    private static final int STRIP_BOTTOM = 2040;
    private static final int HEIGHT = 2290;
    private static final int NARROWEST = 24;
    private static final int ROOM_FOR_A_BORDER = 90;

    private final Turn turn;
    private final Wording say;
    private final Bins bins;
    private final List<PainRow> rows;
    private final Drawing drawing;

    private PainChart(Turn turn, Bins bins) {
        this.turn = turn;
        this.say = turn.say();
        this.bins = bins;
        this.rows = PainRow.of(turn, bins);
        this.drawing = new Drawing(bins.whole(), say);
    }

    /** The chart of some time. */
    static Chart of(Turn turn, Bins bins) {
        return new PainChart(turn, bins).draw();
    }

    private Chart draw() {
        int flares = flares();
        Scale scale = drawing.panel(say.of("progress.pain.name"), Steps.to(HIGHEST), Pain.POINT, TOP, BOTTOM);
        boolean begun = beginning(scale);
        ranges(scale);
        drawing.curve(bins, rows.stream().map(PainRow::average).toList(), scale);
        sessions();
        drawing.days(STRIP_BOTTOM);
        List<Chart.Key> key = new ArrayList<>(List.of(new Chart.Key("dots", say.of("progress.pain.key.line"))));
        if (bins.unit() != Bins.Unit.DAY) {
            key.add(new Chart.Key("range", say.of("progress.pain.key.range")));
        }
        if (begun) {
            key.add(new Chart.Key("level", say.of("progress.pain.key.beginning")));
        }
        if (flares > 0) {
            key.add(new Chart.Key("flare", say.of("progress.pain.key.flare")));
        }
        key.add(new Chart.Key(
                "bar",
                bins.unit() == Bins.Unit.DAY
                        ? say.of("progress.pain.key.session")
                        : say.of("progress.pain.key.sessions")));
        return new Chart(
                "pain",
                say.of("progress.pain.title"),
                String.join(" ", TrendWords.of(turn)) + " " + say.count("progress.pain.flares", flares),
                HEIGHT,
                drawing.strokes(),
                drawing.texts(),
                key,
                Parts.rule(say, bins.unit()),
                table());
    }

    /** Flare-ups are a band and a peak above it, so that nobody needs to tell colours. */
    private int flares() {
        int shown = 0;
        StringBuilder bands = new StringBuilder();
        StringBuilder narrow = new StringBuilder();
        StringBuilder peaks = new StringBuilder();
        Span whole = bins.whole();
        for (Flares.Flare flare : turn.sight().training().flares().flares()) {
            int from = Math.max(flare.start(), whole.from());
            int to = Math.min(flare.end() - 1, whole.to());
            if (from <= to) {
                shown++;
                int x = drawing.axis().begin(from);
                int width = Math.max(NARROWEST, drawing.axis().width(new Span(from, to)));
                Drawing.box(width < ROOM_FOR_A_BORDER ? narrow : bands, x, TOP, width, BOTTOM - TOP);
                peaks.append('M')
                        .append(x + width / 2 - 45)
                        .append(' ')
                        .append(TOP - 70)
                        .append("h90l-45 70z");
            }
        }
        drawing.stroke("flare", bands.toString());
        drawing.stroke("flare narrow", narrow.toString());
        drawing.stroke("peak", peaks.toString());
        return shown;
    }

    /** Where pain began, as the trend compares it. */
    private boolean beginning(Scale scale) {
        PainTrend trend = PainTrend.of(turn.sight().facts(), turn.content());
        boolean compared = trend.verdict().compareTo(PainTrend.Verdict.TOO_EARLY) > 0;
        if (compared) {
            drawing.level("level", trend.course().baseline(), scale);
        }
        return compared;
    }

    private void ranges(Scale scale) {
        StringBuilder ranges = new StringBuilder();
        for (PainRow row : rows) {
            if (row.highest() > row.lowest() && bins.unit() != Bins.Unit.DAY) {
                ranges.append('M').append(drawing.axis().middle(row.part())).append(' ');
                ranges.append(scale.at((long) row.lowest() * Pain.POINT));
                ranges.append('V').append(scale.at((long) row.highest() * Pain.POINT));
            }
        }
        drawing.stroke("range", ranges.toString());
    }

    /** The share of each part's days that had a session. */
    private void sessions() {
        Scale share = new Scale(0, 1000, STRIP_BOTTOM, STRIP_TOP);
        List<Integer> none = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        for (PainRow row : rows) {
            none.add(0);
            shares.add(row.sessionDays() * 1000 / row.part().days());
        }
        drawing.bars("bar", bins, none, shares, share);
        drawing.texts().add(new Chart.Text("name", DayAxis.LEFT, STRIP_TOP - 60, say.of("progress.pain.sessions")));
    }

    private Table table() {
        boolean days = bins.unit() == Bins.Unit.DAY;
        List<String> columns =
                new ArrayList<>(List.of(say.of("progress.when"), say.of("progress.pain.column.average")));
        if (!days) {
            columns.add(say.of("progress.pain.column.range"));
        }
        columns.add(days ? say.of("progress.pain.column.session") : say.of("progress.pain.column.session-days"));
        columns.add(say.of("progress.pain.column.flare"));
        List<List<String>> lines = new ArrayList<>();
        for (PainRow row : rows.reversed()) {
            List<String> line = new ArrayList<>();
            line.add(Parts.name(say, bins.unit(), row.part()));
            line.add(row.average() == null ? say.of("progress.none") : PlainNumber.points(say, row.average()));
            if (!days) {
                line.add(range(row));
            }
            line.add(days ? yes(row.sessionDays() > 0) : Integer.toString(row.sessionDays()));
            line.add(yes(row.flare()));
            lines.add(line);
        }
        return new Table(columns, lines);
    }

    private String range(PainRow row) {
        return row.highest() < 0
                ? say.of("progress.none")
                : say.of("calendar.from-to", "from", row.lowest(), "to", row.highest());
    }

    private String yes(boolean is) {
        return is ? say.of("progress.yes") : say.of("progress.no");
    }
}
