package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The server: start to the first answer, resident memory, and today's page beside a bare endpoint. */
final class ServerBench {

    private static final int STARTS = 5;
    private static final int REQUESTS = 1_000;
    private static final int CONNECTIONS = 4;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 8;
    private static final int SECONDS = 4;
    private static final int MOST_REQUESTS = 200_000;

    private static final String WITH = "on";
    private static final String WITHOUT = "off";

    private ServerBench() {}

    static void run(Path root) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("birddog-bench-");
        try {
            starts(root, folder);
            try (Launched server = Launched.start(root, Files.createDirectory(folder.resolve("visited")), WITH)) {
                visit(server);
            }
        } finally {
            delete(folder);
        }
    }

    private static void starts(Path root, Path folder) throws IOException, InterruptedException {
        Starts with = new Starts("with the JDK's AOT cache");
        Starts without = new Starts("without");
        // In turn, so that whatever else runs on the machine disturbs both alike.
        for (int round = 0; round < STARTS; round++) {
            without.add(root, Files.createDirectory(folder.resolve("without-" + round)), WITHOUT);
            with.add(root, Files.createDirectory(folder.resolve("with-" + round)), WITH);
        }
        System.out.printf("%nstart     to the first 200 of /health, medians of %d with empty data%n", STARTS);
        without.print();
        with.print();
        System.out.printf(
                Locale.ROOT,
                "with the cache to without: %.2f (%.2f of the processor time)%n",
                Measured.of(with.seconds).median()
                        / Measured.of(without.seconds).median(),
                Measured.of(with.processor).median()
                        / Measured.of(without.processor).median());
    }

    /** Some starts of one kind. */
    private static final class Starts {

        private final String name;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();
        private final List<Double> memory = new ArrayList<>();

        Starts(String name) {
            this.name = name;
        }

        void add(Path root, Path folder, String cache) throws IOException, InterruptedException {
            try (Launched server = Launched.start(root, folder, cache)) {
                seconds.add(server.seconds());
                processor.add(server.processor());
                memory.add((double) Machine.residentMiB(server.process().pid()));
            }
        }

        void print() {
            Measured times = Measured.of(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %.2f s (%.2f to %.2f; cpu %.2f s), %.0f MiB resident%n",
                    name,
                    times.median(),
                    times.least(),
                    times.most(),
                    Measured.of(processor).median(),
                    Measured.of(memory).median());
        }
    }

    private static void visit(Launched server) throws IOException, InterruptedException {
        long fresh = Machine.residentMiB(server.process().pid());
        String cookie;
        try (Connection connection = new Connection(server.port())) {
            Visitor visitor = Visitor.arrive(connection);
            cookie = visitor.cookie();
            byte[] today = connection.get("/today", cookie);
            int bytes = 0;
            for (int i = 0; i < REQUESTS; i++) {
                bytes = ok(connection.send(today)).body().remaining();
            }
            System.out.printf(Locale.ROOT, "today     a page of %,d bytes with a session on it%n", bytes);
        }
        System.out.printf(
                Locale.ROOT,
                "memory    %d MiB resident after %,d requests of /today (%d after the start)%n",
                Machine.residentMiB(server.process().pid()),
                REQUESTS,
                fresh);
        compare(server, cookie);
        YearsBench.run(server.port());
        System.out.printf(
                "memory    %d MiB resident after all of this%n",
                Machine.residentMiB(server.process().pid()));
    }

    private static void compare(Launched server, String cookie) throws IOException, InterruptedException {
        perSecond(server.port(), "/today", cookie, WARM_UP_SECONDS);
        perSecond(server.port(), "/bare", cookie, WARM_UP_SECONDS);
        List<Double> today = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            today.add(perSecond(server.port(), "/today", cookie, SECONDS));
            bare.add(perSecond(server.port(), "/bare", cookie, SECONDS));
        }
        Measured pages = Measured.of(today);
        Measured answers = Measured.of(bare);
        System.out.printf(
                "%n%d connections, %d rounds of %d s, client on the same machine%n", CONNECTIONS, ROUNDS, SECONDS);
        row("/today", pages);
        row("/bare", answers);
        System.out.printf(
                Locale.ROOT,
                "today's page to the bare endpoint: %.3f (one page costs as much as %.1f bare answers)%n",
                pages.median() / answers.median(),
                answers.median() / pages.median());
    }

    private static void row(String path, Measured perSecond) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %,9.0f requests a second, median (%,.0f to %,.0f)%n",
                path,
                perSecond.median(),
                perSecond.least(),
                perSecond.most());
    }

    /** Requests a second over all connections, each of which waits for one answer before it asks again. */
    private static double perSecond(int port, String path, String cookie, int seconds)
            throws IOException, InterruptedException {
        List<Callable<Integer>> clients = new ArrayList<>();
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.add(() -> ask(port, path, cookie, until));
        }
        int answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Integer> client : threads.invokeAll(clients)) {
                answered += client.get();
            }
        } catch (ExecutionException fault) {
            throw new IOException(path + ": " + fault.getCause(), fault);
        }
        return answered / ((System.nanoTime() - began) / 1e9);
    }

    private static int ask(int port, String path, String cookie, long until) throws IOException {
        int answered = 0;
        try (Connection connection = new Connection(port)) {
            byte[] request = connection.get(path, cookie);
            while (answered < MOST_REQUESTS && System.nanoTime() < until) {
                ok(connection.send(request));
                answered++;
            }
        }
        return answered;
    }

    private static Connection.Reply ok(Connection.Reply reply) throws IOException {
        if (reply.status() != 200) {
            throw new IOException("the server answered with status " + reply.status());
        }
        return reply;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
