package org.birddog.pages.chart;

import java.util.List;

/**
 * A chart as it is drawn, in tenths of a pixel of a phone.
 *
 * @param id of its parts on the page
 * @param title what it shows, for those who do not see it
 * @param says what is to be seen, for those who do not see it
 * @param height of the drawing; it is {@link #WIDTH} wide
 * @param strokes in the order in which they are drawn
 * @param key what each look means
 * @param rule how the points come about
 * @param table the numbers
 */
public record Chart(
        String id,
        String title,
        String says,
        int height,
        List<Stroke> strokes,
        List<Text> texts,
        List<Key> key,
        String rule,
        Table table) {

    /** As wide as the paper of a card on a small phone. */
    public static final int WIDTH = 3200;

    /** One shape, with the name of its look in the style sheet. */
    public record Stroke(String look, String path) {}

    /** Words at a place, with the name of their look in the style sheet. */
    public record Text(String look, int x, int y, String words) {}

    /** What a look means. */
    public record Key(String look, String words) {}

    /** The corners of the drawing. */
    String box() {
        return "0 0 " + WIDTH + " " + height;
    }
}
