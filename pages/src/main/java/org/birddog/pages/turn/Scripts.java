package org.birddog.pages.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the scripts that a host serves. They change with the scripts, so a browser may keep them for ever.
 *
 * @param player leads through a session
 * @param loader lets the app move to the device
 */
public record Scripts(String player, String loader) {

    private static final List<String> PLAYED =
            List.of("/today", "/session", "/session/short", "/session/break", "/session/after");

    /** Where people arrive, and where they look after their diary. */
    private static final List<String> LOADED = List.of("/welcome", "/me", "/diary");

    /** The player's on a page that it runs on, else null. */
    @Nullable
    String playerOn(Visit visit) {
        return isOneOf(PLAYED, visit) ? player : null;
    }

    /** The loader's on a page that it runs on, else null. */
    @Nullable
    String loaderOn(Visit visit) {
        return isOneOf(PLAYED, visit) || isOneOf(LOADED, visit) ? loader : null;
    }

    private static boolean isOneOf(List<String> paths, Visit visit) {
        return visit.method().equals("GET") && paths.contains(visit.path());
    }
}
