package org.birddog.trials;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.birddog.pages.look.Icon;

/**
 * All that a browser loads in English from the first page until today's session can be done without a network, as the
 * line carries it: what the first page names, what the service worker keeps when it is installed, and the drawings of
 * the session. What a person is shown only once the worker answers costs no line.
 */
record Loaded(List<Part> parts) {

    /** As a browser of today asks. */
    static final String BROTLI = "gzip, deflate, br";

    /** As one of ten years ago did, and as some hosts of files still answer. */
    static final String GZIP = "gzip";

    private static final Pattern FILE =
            Pattern.compile("\"(/[a-z0-9/-]+\\.(?:js|css|json|svg|png|webmanifest)(?:\\?v=[0-9a-z]+)?)\"");
    private static final Pattern STILL = Pattern.compile("/figures/en/(?!body-)[a-z0-9-]+\\.still\\.svg\\?v=[0-9a-z]+");

    /** What a session lasts for whoever has not said. */
    private static final int USUAL_MINUTES = 15;

    /** One answer; of all drawings one row. */
    record Part(String name, int bytes, String coding) {}

    /**
     * Loads all of it.
     *
     * @param port of a server on this machine
     * @param codings what is accepted: {@link #BROTLI} or {@link #GZIP}
     */
    static Loaded from(int port, String codings) throws IOException {
        try (Connection connection = new Connection(port)) {
            Visitor visitor = Visitor.arrive(connection, USUAL_MINUTES);
            String first = text(connection, "/welcome", "");
            String worker = text(connection, "/worker.js", "");
            SortedSet<String> files = new TreeSet<>(found(FILE, first));
            files.addAll(found(FILE, worker));
            files.addAll(List.of("/welcome", "/worker.js"));
            files.addAll(Icon.PICTURES);
            SortedSet<String> drawings = drawings(connection, visitor);
            List<Part> parts = new ArrayList<>();
            for (String file : files) {
                parts.add(part(connection, file, codings));
            }
            int bytes = 0;
            for (String drawing : drawings) {
                bytes += part(connection, drawing, codings).bytes();
            }
            parts.add(new Part(drawings.size() + " drawings of the session", bytes, ""));
            parts.sort((one, other) -> other.bytes() - one.bytes());
            return new Loaded(List.copyOf(parts));
        }
    }

    /**
     * Of each exercise of today its small picture and the one that the player leads. Easier ones come when asked, and
     * the body map with what is folded away in the check-in.
     */
    private static SortedSet<String> drawings(Connection connection, Visitor visitor) throws IOException {
        String session = text(connection, "/session", visitor.cookie());
        SortedSet<String> drawings = new TreeSet<>();
        for (String still : found(STILL, text(connection, "/today", visitor.cookie()))) {
            String led = still.replace(".still.", ".led.");
            if (!session.contains(led)) {
                throw new IOException("Today's page shows " + still + ", and the session has no " + led);
            }
            drawings.add(still);
            drawings.add(led);
        }
        return drawings;
    }

    private static String text(Connection connection, String path, String cookie) throws IOException {
        return ok(path, connection.send(connection.get(path, cookie))).text();
    }

    private static Part part(Connection connection, String path, String codings) throws IOException {
        Connection.Reply reply = ok(path, connection.send(connection.get(path, "", codings)));
        String coding = reply.headers().getOrDefault("content-encoding", "");
        int query = path.indexOf('?');
        return new Part(
                query < 0 ? path : path.substring(0, query), reply.body().remaining(), coding);
    }

    private static Connection.Reply ok(String path, Connection.Reply reply) throws IOException {
        if (reply.status() != 200) {
            throw new IOException(path + " was answered with status " + reply.status());
        }
        return reply;
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        Stream<String> all = matcher.results().map(found -> found.groupCount() == 0 ? found.group() : found.group(1));
        return all.toList();
    }

    int bytes() {
        return parts.stream().mapToInt(Part::bytes).sum();
    }

    /** What weighs what. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (Part part : parts) {
            table.append(
                    String.format(Locale.ROOT, "%,9d bytes  %-4s  %s%n", part.bytes(), part.coding(), part.name()));
        }
        return table.append(String.format(Locale.ROOT, "%,9d bytes in all%n", bytes()))
                .toString();
    }
}
