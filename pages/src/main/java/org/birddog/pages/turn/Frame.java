package org.birddog.pages.turn;

import java.util.List;
import org.birddog.pages.look.Figures;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param path of the page, so that its link is marked as the current one
 * @param style the address of the style sheet
 * @param faulty whether a form on it was refused, which its title says first
 * @param bare whether the ways to other pages are left out, as on the emergency page
 * @param player the address of the player's script, or null on pages without it
 * @param loader the address of the script that lets the app move to the device, or null on pages without it
 * @param home where the diary lives
 * @param clock what is said where the diary is ahead of the clock, or null
 * @param sayings the words of exercises and rules in the language of the person
 * @param figures where the drawings of the exercises are
 */
public record Frame(
        String path,
        String style,
        boolean faulty,
        boolean bare,
        @Nullable String player,
        @Nullable String loader,
        Home home,
        @Nullable String clock,
        Sayings sayings,
        Figures figures) {

    /** The five main ways through the app: the first part of their paths. */
    public static final List<String> WAYS = List.of("today", "relief", "exercises", "help", "me");

    /** What the pages say in the language of the person. */
    public Wording say() {
        return sayings.say();
    }

    /** The drawing of an exercise, in the language of the person. */
    public Figures.Figure figure(String exercise) {
        return figures.of(say().language(), exercise);
    }

    /** A value of {@code aria-current} for one of the main ways: null where this page is not on it. */
    public @Nullable String current(String way) {
        if (path.equals("/" + way)) {
            return "page";
        }
        return path.startsWith("/" + way + "/") ? "true" : null;
    }
}
