package org.birddog.trials;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.EntryCodec;

/**
 * The pages that read most, on the server, over the diary of a year and of ten. The server shows a page again until its
 * diary changes: so each is asked once after a new check-in, which is what working it out costs, and once more, which
 * is what looking again costs.
 */
final class YearsBench {

    private static final long SEED = 27;
    private static final int WARM_UP = 40;
    private static final int ASKED = 40;
    private static final double MILLIS = 1e6;
    private static final List<String> PATHS = List.of("/progress", "/progress/exercises", "/progress/weeks", "/today");

    private YearsBench() {}

    /** Prints how long a page takes, connection and all, to a client on the same machine. */
    static void run(int port) throws IOException {
        System.out.printf("%npage      after a new check-in, and once more; medians of %d%n", ASKED);
        for (int years : List.of(1, 10)) {
            try (Connection connection = new Connection(port)) {
                String cookie = Visitor.arrive(connection).cookie();
                int entries = load(connection, cookie, years);
                List<Row> rows = PATHS.stream().map(Row::new).toList();
                for (int i = 0; i < WARM_UP + ASKED; i++) {
                    answered(connection, connection.post("/check-in", cookie, "pain=2"), 303);
                    for (Row row : rows) {
                        row.ask(connection, cookie, i >= WARM_UP);
                    }
                }
                rows.forEach(row -> row.print(years, entries));
            }
        }
    }

    private static int load(Connection connection, String cookie, int years) throws IOException {
        List<Entry> entries = Invented.year(SEED, years, LocalDate.now(ZoneId.systemDefault()));
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(EntryCodec.text(entry)).append('\n'));
        answered(connection, connection.upload("/diary/load", cookie, "diary", lines.toString()), 303);
        return entries.size();
    }

    private static Connection.Reply answered(Connection connection, byte[] request, int status) throws IOException {
        Connection.Reply reply = connection.send(request);
        if (reply.status() != status) {
            throw new IOException("a request was answered with status " + reply.status() + " where " + status
                    + " was expected: " + reply.text());
        }
        return reply;
    }

    /** How long one page took each time. */
    private static final class Row {

        private final String path;
        private final List<Double> worked = new ArrayList<>();
        private final List<Double> again = new ArrayList<>();
        private int bytes;

        Row(String path) {
            this.path = path;
        }

        void ask(Connection connection, String cookie, boolean counts) throws IOException {
            byte[] request = connection.get(path, cookie);
            double first = millis(connection, request);
            double second = millis(connection, request);
            if (counts) {
                worked.add(first);
                again.add(second);
            }
        }

        private double millis(Connection connection, byte[] request) throws IOException {
            long from = System.nanoTime();
            Connection.Reply reply = answered(connection, request, 200);
            double millis = (System.nanoTime() - from) / MILLIS;
            bytes = reply.body().remaining();
            return millis;
        }

        void print(int years, int entries) {
            Measured first = Measured.of(worked);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %2d years, %,6d entries: %.1f ms (%.1f to %.1f), again %.1f ms; %,d bytes%n",
                    path,
                    years,
                    entries,
                    first.median(),
                    first.least(),
                    first.most(),
                    Measured.of(again).median(),
                    bytes);
        }
    }
}
