package org.birddog.pages.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line through points. Where a point is missing the line ends, and it begins anew at the next one: nothing is drawn
 * where nothing was told.
 *
 * @param line the path of the line
 * @param dots the path of the points, each a line without length, which a round cap makes a dot
 */
public record Curve(String line, String dots) {

    /**
     * The curve through some points.
     *
     * @param across where each point is across
     * @param up where it is up, or null where there is none
     */
    public static Curve through(List<Integer> across, List<@Nullable Integer> up) {
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        boolean going = false;
        for (int i = 0; i < up.size(); i++) {
            Integer y = up.get(i);
            if (y != null) {
                line.append(going ? 'L' : 'M').append(across.get(i)).append(' ').append(y);
                dots.append('M').append(across.get(i)).append(' ').append(y).append("h0");
            }
            going = y != null;
        }
        return new Curve(line.toString(), dots.toString());
    }
}
