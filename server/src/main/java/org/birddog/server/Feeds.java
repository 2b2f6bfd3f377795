package org.birddog.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.birddog.pages.calendar.CalendarPage;
import org.birddog.pages.turn.Feed;
import org.birddog.pages.turn.Visit;

/** The addresses at which calendars follow what somebody has planned: who has one may read it, without a cookie. */
record Feeds(Store store, Gate gate) {

    /** Instead of an address, in a log. */
    static final String UNSAID = CalendarPage.PATH + "/(secret).ics";

    /** What the pages are asked at any of them. */
    static final Visit VISIT =
            new Visit("GET", "/calendar.ics", new TreeMap<>(Map.of("followed", List.of(""))), new TreeMap<>());

    private static final String BEFORE = CalendarPage.PATH + "/";
    private static final String AFTER = ".ics";

    /** Whether a path is such an address, known or not. */
    static boolean isAt(String path) {
        return path.startsWith(BEFORE);
    }

    /** A path as a log may have it. */
    static String loggable(String path) {
        return isAt(path) ? UNSAID : path;
    }

    /**
     * Whose days are at a path.
     *
     * @throws Refusal where nobody's are, or no longer
     */
    String person(String path) {
        boolean isLong = path.length() > BEFORE.length() + AFTER.length() && path.endsWith(AFTER);
        String secret = isLong ? path.substring(BEFORE.length(), path.length() - AFTER.length()) : "";
        String person = Secret.isOne(secret) ? store.followed(secret) : null;
        if (person == null) {
            throw new Refusal(
                    HttpServletResponse.SC_NOT_FOUND,
                    "No such calendar",
                    "There is no calendar at this address, or no longer. Take it out of your calendar.");
        }
        return person;
    }

    /** Makes an address, which is in no place but what this gives. */
    Feed open(String person, String at, HttpServletRequest request) {
        String secret = Secret.make();
        store.openFeed(person, secret, at);
        String host = request.getHeader("Host");
        String site = host == null ? "" : (gate.isSecure(request) ? "https://" : "http://") + host;
        return new Feed(true, site + BEFORE + secret + AFTER);
    }

    /** What a person may know of theirs. */
    Feed of(String person) {
        return new Feed(store.hasFeed(person), null);
    }
}
