package org.birddog.pages.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the values of an axis are written: at round numbers from nought.
 *
 * @param top the highest, at or above all that is shown
 * @param between the distance of one from the next
 */
public record Steps(int top, int between) {

    private static final int MOST = 5;
    private static final int[] ROUND = {1, 2, 5};

    /** Steps up to a number that is shown, five at the most. */
    public static Steps upTo(int highest) {
        int power = 1;
        while (true) {
            for (int each : ROUND) {
                int step = each * power;
                if ((long) step * MOST >= highest) {
                    int steps = Math.max(1, (int) (((long) highest + step - 1) / step));
                    return new Steps(steps * step, step);
                }
            }
            power *= 10;
        }
    }

    /** Steps to a number that is the end of its scale and is written itself, such as 24. */
    public static Steps to(int end) {
        int steps = MOST;
        while (end % steps != 0) {
            steps--;
        }
        return new Steps(end, end / steps);
    }

    /** The values, from nought up. */
    public List<Integer> values() {
        List<Integer> values = new ArrayList<>();
        for (int value = 0; value <= top; value += between) {
            values.add(value);
        }
        return values;
    }
}
