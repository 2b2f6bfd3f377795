package org.birddog.pages.turn;

import java.util.List;
import org.birddog.coach.diary.Entry;

/** What comes back: a page, a way on or the style sheet, and the entries that the host must keep first. */
public sealed interface Answer {

    /** New entries, mostly none. The host answers only after it has kept them. */
    public List<Entry> written();

    /**
     * A whole page.
     *
     * @param status of HTTP
     * @param scripted whether our own scripts run on it; no other page may run any
     */
    public record Html(int status, String html, List<Entry> written, boolean scripted) implements Answer {}

    /**
     * Go on with a GET there (status 303).
     *
     * @param path always one of this app's own
     */
    public record SeeOther(String path, List<Entry> written) implements Answer {}

    /**
     * The person's diary is erased and the cookie let go; then go on with a GET there.
     *
     * @param path always one of this app's own
     */
    record Erased(String path) implements Answer {

        @Override
        public List<Entry> written() {
            return List.of();
        }
    }

    /**
     * The host makes a new address for a calendar to follow, or ends the one there is; then the same page again.
     *
     * @param isOpen whether there is to be one
     */
    record Following(boolean isOpen) implements Answer {

        @Override
        public List<Entry> written() {
            return List.of();
        }
    }

    /**
     * A file that is no page: the style sheet, which may be cached for ever under its {@code ?v=}, the icon, or the
     * diary as a download, which may not be cached at all.
     *
     * @param type the content type without character set; every body is UTF-8
     * @param saved whether a browser is to save it as a file, and not to show it
     */
    public record Asset(String type, String body, boolean saved, List<Entry> written) implements Answer {

        /** Whether the same address always gives the same bytes. */
        public boolean mayBeKept() {
            return type.equals("text/css") || type.equals("image/svg+xml");
        }
    }
}
