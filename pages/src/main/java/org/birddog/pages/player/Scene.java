package org.birddog.pages.player;

import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * What one screen of the player shows, apart from the time that passes on it ({@link Beat}).
 *
 * @param over a small line above the title, or null
 * @param alarm what has to be done at once, or null
 * @param links ways to other pages
 * @param move the exercise that is shown how to do, or null
 * @param timed whether time is shown
 */
public record Scene(
        Screen screen,
        @Nullable String over,
        String title,
        @Nullable String alarm,
        List<String> lines,
        List<Scale> scales,
        List<Choice> choices,
        List<Link> links,
        @Nullable Move move,
        boolean timed) {

    /** How a button looks. */
    public enum Look implements Word {
        /** What most people press next. */
        MAIN,
        SECOND,
        /** One of several answers. */
        ANSWER,
        /** What stops. */
        STOP
    }

    /**
     * One button.
     *
     * @param chosen for an answer: whether it is the one that holds; else null
     */
    public record Choice(
            Button button,
            int value,
            String label,
            Look look,
            @Nullable Boolean chosen) {}

    /**
     * A scale from 0 to 10.
     *
     * @param button what a press on one of its numbers is
     * @param chosen the number that holds, or null
     */
    public record Scale(
            Button button,
            String label,
            String low,
            String high,
            @Nullable Integer chosen) {}

    /** A way to another page. */
    public record Link(String label, String address, Look look) {}
}
