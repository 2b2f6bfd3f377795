package org.birddog.trials;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ./birddog coach} beside {@code jq -c .} on the same file, and the advice alone by JMH. */
final class CoachBench {

    private static final int CASES = 2_000;
    private static final int ENTRIES = 60;
    private static final int ROUNDS = 3;
    private static final int MOST_MINUTES = 10;
    private static final Pattern PERMISSION = Pattern.compile("\"permission\":\\s*\"([a-z-]+)\"");

    private CoachBench() {}

    static void run(Path root) throws IOException, InterruptedException {
        Path cases = Files.createTempFile("birddog-cases-", ".jsonl");
        Path advice = Files.createTempFile("birddog-advice-", ".jsonl");
        cases.toFile().deleteOnExit();
        advice.toFile().deleteOnExit();
        try {
            write(cases);
            double megabytes = Files.size(cases) / 1e6;
            System.out.printf(Locale.ROOT, "%ncases     %,d of %d entries, %.1f MB%n", CASES, ENTRIES, megabytes);
            List<String> coach = List.of(root.resolve("birddog").toString(), "coach");
            // Once untimed: the file is in the page cache then, and what is measured below is advice, not errors.
            run(coach, cases, advice.toFile());
            describe(advice);
            compare(coach, cases, megabytes);
        } finally {
            Files.deleteIfExists(cases);
            Files.deleteIfExists(advice);
        }
        AdviceBenchmark.print();
    }

    private static void write(Path cases) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(cases), 1 << 20)) {
            for (int seed = 0; seed < CASES; seed++) {
                out.write(Invented.caseLine(seed, ENTRIES).strip().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private static void describe(Path advice) throws IOException {
        Counts counts = new Counts();
        int lines = 0;
        try (BufferedReader reader = Files.newBufferedReader(advice)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Matcher matcher = PERMISSION.matcher(line);
                counts.add(matcher.find() ? matcher.group(1) : "error");
                lines++;
            }
        }
        System.out.printf(
                Locale.ROOT, "advice    %,d lines, %.1f MB: %s%n", lines, Files.size(advice) / 1e6, counts.text());
        if (lines != CASES) {
            throw new IllegalStateException("expected " + CASES + " lines of advice, got " + lines);
        }
    }

    private static void compare(List<String> coach, Path cases, double megabytes)
            throws IOException, InterruptedException {
        Path jq = onPath("jq");
        if (jq == null) {
            System.out.println("jq        is not installed: install it to compare with it (apt-get install jq)");
        }
        List<Taken> ours = new ArrayList<>();
        List<Taken> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (jq != null) {
                theirs.add(run(List.of(jq.toString(), "-c", "."), cases, null));
            }
            ours.add(run(coach, cases, null));
        }
        System.out.printf(
                "%n%-10s %8s %8s %8s %8s   %d rounds in turn%n", "", "least s", "median s", "MB/s", "cpu s", ROUNDS);
        Measured coachTimes = row("coach", ours, megabytes);
        if (jq != null) {
            Measured jqTimes = row("jq -c .", theirs, megabytes);
            System.out.printf(
                    Locale.ROOT,
                    "throughput of coach to jq: %.2f by medians, %.2f by least%n",
                    jqTimes.median() / coachTimes.median(),
                    jqTimes.least() / coachTimes.least());
        }
    }

    private static Measured row(String name, List<Taken> rounds, double megabytes) {
        Measured seconds = Measured.of(rounds.stream().map(Taken::seconds).toList());
        Measured processor = Measured.of(rounds.stream().map(Taken::processor).toList());
        System.out.printf(
                Locale.ROOT,
                "%-10s %8.2f %8.2f %8.1f %8.2f%n",
                name,
                seconds.least(),
                seconds.median(),
                megabytes / seconds.median(),
                processor.median());
        return seconds;
    }

    /**
     * What one run of a program took.
     *
     * @param seconds from the start of the process to its end
     * @param processor seconds of processor time, of all cores together
     */
    private record Taken(double seconds, double processor) {}

    private static Taken run(List<String> command, Path in, @Nullable File out)
            throws IOException, InterruptedException {
        double used = Machine.childrenSeconds();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!ended) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " took more than " + MOST_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with status " + process.exitValue());
        }
        return new Taken(seconds, Machine.childrenSeconds() - used);
    }

    private static @Nullable Path onPath(String program) {
        String folders = System.getenv("PATH");
        for (String folder : folders == null ? new String[0] : folders.split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, program);
            if (!folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** How often each word came. */
    private static final class Counts {
        private final SortedMap<String, Integer> byWord = new TreeMap<>();

        void add(String word) {
            byWord.merge(word, 1, Integer::sum);
        }

        String text() {
            List<String> parts = new ArrayList<>();
            byWord.forEach((word, count) -> parts.add(word + " " + count));
            return String.join(", ", parts);
        }
    }
}
