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
 * The pages that read most, on the server, over the diary of a year and of ten, asked again and again: the server shows
 * a page again until its diary changes, so this is what looking once more costs.
 */
final class YearsBench {

    private static final long SEED = 27;
    private static final int WARM_UP = 60;
    private static final int ASKED = 60;
    private static final double MILLIS = 1e6;

    private YearsBench() {}

    /** Prints how long a page takes, connection and all, to a client on the same machine. */
    static void run(int port) throws IOException {
        System.out.printf("%npage      over a diary that does not change, asked %d times one after the other%n", ASKED);
        for (int years : List.of(1, 10)) {
            try (Connection connection = new Connection(port)) {
                String cookie = Visitor.arrive(connection).cookie();
                int entries = load(connection, cookie, years);
                for (String path : List.of("/progress", "/progress/exercises", "/progress/weeks", "/today")) {
                    row(connection, cookie, path, years, entries);
                }
            }
        }
    }

    private static int load(Connection connection, String cookie, int years) throws IOException {
        List<Entry> entries = Invented.year(SEED, years, LocalDate.now(ZoneId.systemDefault()));
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(EntryCodec.text(entry)).append('\n'));
        Connection.Reply reply = connection.send(connection.upload("/diary/load", cookie, "diary", lines.toString()));
        if (reply.status() != 303) {
            throw new IOException("the diary was answered with status " + reply.status() + ": " + reply.text());
        }
        return entries.size();
    }

    private static void row(Connection connection, String cookie, String path, int years, int entries)
            throws IOException {
        byte[] request = connection.get(path, cookie);
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < WARM_UP + ASKED; i++) {
            long from = System.nanoTime();
            Connection.Reply reply = connection.send(request);
            if (reply.status() != 200) {
                throw new IOException(path + " was answered with status " + reply.status());
            }
            bytes = reply.body().remaining();
            if (i >= WARM_UP) {
                millis.add((System.nanoTime() - from) / MILLIS);
            }
        }
        Measured times = Measured.of(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s %2d years, %,d entries: median %.1f ms (%.1f to %.1f), %,d bytes%n",
                path,
                years,
                entries,
                times.median(),
                times.least(),
                times.most(),
                bytes);
    }
}
