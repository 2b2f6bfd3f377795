package org.birddog.trials;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * Someone who has answered the screening and told about themselves, as the server's first pages ask, and may train.
 *
 * @param cookie by which the server knows them
 */
record Visitor(String cookie) {

    private static final List<String> PROFILE = List.of(
            "birth-year=1985",
            "sites=lower-back",
            "usual-pain=3",
            "worst-pain=4",
            "settles=under-2-hours",
            "pregnancy=no",
            "no-conditions=yes",
            "activity-level=some",
            "equipment=mat",
            "equipment=chair",
            "days=5",
            "aim=strength");

    /** Comes for the first time and fills in both forms, with time enough for a long session. */
    static Visitor arrive(Connection connection) throws IOException {
        return arrive(connection, 20);
    }

    /** The same with some minutes a day. */
    static Visitor arrive(Connection connection, int minutes) throws IOException {
        Connection.Reply first = connection.send(connection.get("/screening", ""));
        String cookie = first.headers().getOrDefault("set-cookie", "");
        int end = cookie.indexOf(';');
        if (first.status() != 200 || end < 0) {
            throw new IOException(
                    "GET /screening gave status " + first.status() + " and the cookie \"" + cookie + "\"");
        }
        Visitor visitor = new Visitor(cookie.substring(0, end));
        StringBuilder screening = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            screening
                    .append(screening.isEmpty() ? "" : "&")
                    .append(encoded(flag.word()))
                    .append("=no");
        }
        visitor.fill(connection, "/screening", screening.toString());
        for (String step : List.of("pain", "health", "aim", "comfort")) {
            visitor.fill(connection, "/profile/" + step, String.join("&", PROFILE) + "&minutes=" + minutes);
        }
        Connection.Reply today = connection.send(connection.get("/today", visitor.cookie()));
        if (today.status() != 200 || !today.text().contains("/session")) {
            throw new IOException("GET /today gave status " + today.status() + " and no session to do");
        }
        return visitor;
    }

    private void fill(Connection connection, String path, String form) throws IOException {
        Connection.Reply reply = connection.send(connection.post(path, cookie, form));
        if (reply.status() != 303) {
            throw new IOException("POST " + path + " gave status " + reply.status() + " where 303 was expected");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
