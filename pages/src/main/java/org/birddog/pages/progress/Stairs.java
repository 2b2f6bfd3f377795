package org.birddog.pages.progress;

import org.birddog.pages.chart.Drawing;

/**
 * A ladder as it is drawn: a bar for each step, those up to one's own filled, and a mark above that one.
 *
 * @param width of the drawing
 * @param reached the path of the filled bars
 * @param above the path of the others
 * @param here the path of the mark
 */
record Stairs(int width, String reached, String above, String here) {

    static final int HEIGHT = 440;

    private static final int BAR = 150;
    private static final int GAP = 40;
    private static final int LOWEST = 60;
    private static final int HIGHEST = 320;

    /**
     * The stairs of a ladder.
     *
     * @param rung where the person stands, the lowest is 0
     * @param rungs how many there are
     */
    static Stairs of(int rung, int rungs) {
        StringBuilder reached = new StringBuilder();
        StringBuilder above = new StringBuilder();
        String here = "";
        for (int i = 0; i < rungs; i++) {
            int x = GAP / 2 + i * (BAR + GAP);
            int height = LOWEST + (HIGHEST - LOWEST) * (i + 1) / rungs;
            Drawing.box(i <= rung ? reached : above, x, HEIGHT - height - 10, BAR, height);
            if (i == rung) {
                here = "M" + (x + BAR / 2 - 50) + " " + (HEIGHT - height - 110) + "h100l-50 75z";
            }
        }
        return new Stairs(rungs * (BAR + GAP), reached.toString(), above.toString(), here);
    }

    /** The corners of the drawing. */
    String box() {
        return "0 0 " + width + " " + HEIGHT;
    }
}
