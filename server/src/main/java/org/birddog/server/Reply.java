package org.birddog.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.birddog.pages.calendar.CalendarPage;
import org.birddog.pages.diary.Download;
import org.birddog.pages.look.ContentPolicy;
import org.birddog.pages.turn.Answer;
import org.jspecify.annotations.Nullable;

/** An answer as HTTP has it. */
final class Reply {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String NEVER = "no-store";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String AN_HOUR = "public, max-age=3600";

    private final int status;
    private final String type;
    private final byte[] body;
    private final @Nullable String location;
    private final String cache;
    private final Extra extra;

    /** What the headers of an answer say besides. */
    private enum Extra {
        NOTHING,
        /** Our scripts run on the page. */
        SCRIPTED,
        /** It may be sent compressed in more than one way. */
        VARIES,
        /** It is compressed by brotli. */
        BROTLI,
        /** It is the service worker. */
        WORKER,
        /** It is to be saved as a file. */
        SAVED,
        /** The diary is gone, and what the device keeps of it has to go too. */
        FORGETS
    }

    /**
     * An answer.
     *
     * @param location where to go on, or null
     * @param cache for how long it may be kept
     */
    private Reply(int status, String type, byte[] body, @Nullable String location, String cache, Extra extra) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.location = location;
        this.cache = cache;
        this.extra = extra;
    }

    private Reply(int status, String type, String body, @Nullable String location, String cache) {
        this(status, type, body.getBytes(StandardCharsets.UTF_8), location, cache, Extra.NOTHING);
    }

    /**
     * What the pages answered.
     *
     * @param versioned whether the address names the version of what it gives
     */
    static Reply of(Answer answer, boolean versioned) {
        return switch (answer) {
            case Answer.Html page ->
                new Reply(
                        page.status(),
                        HTML,
                        page.html().getBytes(StandardCharsets.UTF_8),
                        null,
                        NEVER,
                        page.scripted() ? Extra.SCRIPTED : Extra.NOTHING);
            case Answer.SeeOther other -> seeOther(other.path());
            case Answer.Erased erased ->
                new Reply(HttpServletResponse.SC_SEE_OTHER, HTML, new byte[0], erased.path(), NEVER, Extra.FORGETS);
            case Answer.Following _ -> seeOther(CalendarPage.PATH);
            case Answer.Asset asset ->
                new Reply(
                        HttpServletResponse.SC_OK,
                        asset.type() + ";charset=UTF-8",
                        asset.body().getBytes(StandardCharsets.UTF_8),
                        null,
                        !asset.mayBeKept() ? NEVER : versioned ? FOR_EVER : AN_HOUR,
                        asset.saved() ? Extra.SAVED : Extra.NOTHING);
        };
    }

    /** The way on to another page. */
    static Reply seeOther(String path) {
        return new Reply(HttpServletResponse.SC_SEE_OTHER, HTML, "", path, NEVER);
    }

    /** A picture in PNG that the host brings along. */
    static Reply picture(byte[] png) {
        return new Reply(HttpServletResponse.SC_OK, "image/png", png, null, AN_HOUR, Extra.NOTHING);
    }

    /**
     * A part of the app on a device.
     *
     * @param versioned whether the address names its version
     */
    static Reply part(String type, Packed file, boolean versioned) {
        return new Reply(
                HttpServletResponse.SC_OK,
                type + ";charset=UTF-8",
                file.bytes(),
                null,
                versioned ? FOR_EVER : AN_HOUR,
                file.isBrotli() ? Extra.BROTLI : Extra.VARIES);
    }

    /** The service worker, which a browser asks for anew each time. */
    static Reply worker(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Reply(
                HttpServletResponse.SC_OK, "text/javascript;charset=UTF-8", body, null, "no-cache", Extra.WORKER);
    }

    /** A drawing whose address changes with it. */
    static Reply figure(Packed svg) {
        return part("image/svg+xml", svg, true);
    }

    /** A few words for a machine. */
    static Reply text(String words) {
        return new Reply(HttpServletResponse.SC_OK, "text/plain;charset=UTF-8", words, null, NEVER);
    }

    /** A page of the host itself, which says what went wrong and what now. */
    static Reply plainPage(int status, String title, String sentence) {
        String html = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Birddog</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">Back to the start</a></p>
                </main>
                </body>
                </html>
                """.formatted(escaped(title), escaped(sentence));
        return new Reply(status, HTML, html, null, NEVER);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    /** How many bytes its body has. */
    int length() {
        return body.length;
    }

    /** What stands in it, where it is text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Where to go on, or null. */
    @Nullable
    String location() {
        return location;
    }

    /** For how long it may be kept, as the header says it. */
    String cache() {
        return cache;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", cache);
        switch (extra) {
            case NOTHING -> {}
            case VARIES -> response.setHeader("Vary", "accept-encoding");
            case BROTLI -> {
                response.setHeader("Vary", "accept-encoding");
                response.setHeader("Content-Encoding", "br");
            }
            case SCRIPTED -> SecurityHeaders.allow(response, ContentPolicy.SCRIPTED);
            case WORKER -> SecurityHeaders.allow(response, ContentPolicy.WORKER);
            case SAVED -> response.setHeader("Content-Disposition", "attachment; filename=\"" + Download.FILE + "\"");
            case FORGETS -> response.setHeader("Clear-Site-Data", "\"storage\"");
        }
        if (location != null) {
            response.setHeader("Location", location);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
