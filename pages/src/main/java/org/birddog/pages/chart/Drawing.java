package org.birddog.pages.chart;

import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** A chart while it is drawn: panels one below the other over one axis of days. */
public final class Drawing {

    /** Above so many points the dots are small, for they would touch. */
    private static final int FEW = 40;

    /** Room above a panel for the marks at its upper edge. */
    private static final int PEAK = 100;

    private final DayAxis axis;
    private final Wording say;
    private final List<Chart.Stroke> strokes = new ArrayList<>();
    private final List<Chart.Text> texts = new ArrayList<>();

    public Drawing(Span span, Wording say) {
        this.axis = new DayAxis(span);
        this.say = say;
    }

    public DayAxis axis() {
        return axis;
    }

    public List<Chart.Stroke> strokes() {
        return strokes;
    }

    public List<Chart.Text> texts() {
        return texts;
    }

    /** Draws a shape, where there is one. */
    public void stroke(String look, String path) {
        if (!path.isEmpty()) {
            strokes.add(new Chart.Stroke(look, path));
        }
    }

    /**
     * The paper of one panel, with a line and a number for each step.
     *
     * @param name what is measured, with its unit; it stands above
     * @param unit what one of the numbers is in the values to draw
     * @return where the values are
     */
    public Scale panel(String name, Steps steps, int unit, int top, int bottom) {
        Scale scale = new Scale(0, steps.top() * unit, bottom, top);
        StringBuilder grid = new StringBuilder();
        for (int value : steps.values()) {
            int y = scale.at((long) value * unit);
            grid.append('M')
                    .append(DayAxis.LEFT)
                    .append(' ')
                    .append(y)
                    .append('H')
                    .append(DayAxis.RIGHT);
            texts.add(new Chart.Text("end", DayAxis.LEFT - 70, y + 40, Integer.toString(value)));
        }
        stroke("grid", grid.toString());
        texts.add(new Chart.Text("name", DayAxis.LEFT, top - PEAK, name));
        return scale;
    }

    /** A line through one value for each part; a null is a gap. */
    public void curve(Bins bins, List<@Nullable Integer> values, Scale scale) {
        List<Integer> across = new ArrayList<>();
        List<@Nullable Integer> up = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Integer value = values.get(i);
            across.add(axis.middle(bins.parts().get(i)));
            up.add(value == null ? null : scale.at(value));
        }
        Curve curve = Curve.through(across, up);
        stroke("line", curve.line());
        stroke(bins.parts().size() > FEW ? "dots small" : "dots", curve.dots());
    }

    /**
     * A bar for each part, from one value to another.
     *
     * @param look its name in the style sheet
     */
    public void bars(String look, Bins bins, List<Integer> from, List<Integer> to, Scale scale) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i) > from.get(i)) {
                Span part = bins.parts().get(i);
                int width = Math.max(12, axis.width(part) * 7 / 10);
                int y = scale.at(to.get(i));
                box(bars, axis.middle(part) - width / 2, y, width, scale.at(from.get(i)) - y);
            }
        }
        stroke(look, bars.toString());
    }

    /** A line all across at one value. */
    public void level(String look, int value, Scale scale) {
        stroke(look, "M" + DayAxis.LEFT + " " + scale.at(value) + "H" + DayAxis.RIGHT);
    }

    /** The days that are written below the lowest panel. */
    public void days(int bottom) {
        StringBuilder ticks = new StringBuilder("M" + DayAxis.LEFT + " " + bottom + "H" + DayAxis.RIGHT);
        for (DayAxis.Label label : axis.labels(say, bottom + 190)) {
            ticks.append('M').append(label.tick()).append(' ').append(bottom).append("v50");
            texts.add(label.text());
        }
        stroke("axis", ticks.toString());
    }

    /** Adds a rectangle to a path. */
    public static void box(StringBuilder path, int x, int y, int width, int height) {
        path.append('M')
                .append(x)
                .append(' ')
                .append(y)
                .append('h')
                .append(width)
                .append('v')
                .append(height);
        path.append('h').append(-width).append('z');
    }
}
