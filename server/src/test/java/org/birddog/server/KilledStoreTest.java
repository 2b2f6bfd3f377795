package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.birddog.coach.diary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is still there, or still gone, after kill -9 in the midst of writing. */
class KilledStoreTest {

    private static final int ROUNDS = 3;
    private static final int ENOUGH = 300;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedEntry() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled());
            try (Store store = Store.open(folder)) {
                assertThat(store.diary("ada").stream().map(Entry::id)).containsAll(acknowledged);
            }
            try (RawDatabase raw = RawDatabase.of(folder)) {
                assertThat(raw.ask("pragma integrity_check")).isEqualTo("ok");
            }
        }
    }

    @Test
    void erasesAWholeDiaryOrNothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            printedUntilKilled(ComingAndGoing.class, 40 + 17 * round);
            try (Store store = Store.open(folder);
                    RawDatabase raw = RawDatabase.of(folder)) {
                assertThat(store.diary("ada").size()).isIn(0, ComingAndGoing.ENTRIES);
                assertThat(raw.ask("select count(*) from erasure where entries <> " + ComingAndGoing.ENTRIES))
                        .isEqualTo("0");
                assertThat(raw.ask("pragma integrity_check")).isEqualTo("ok");
                store.erase("ada", "2026-11-20");
            }
        }
    }

    private List<String> writeUntilKilled() throws IOException, InterruptedException {
        return printedUntilKilled(Endless.class, ENOUGH);
    }

    private List<String> printedUntilKilled(Class<?> program, int enough) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    printed.add(line);
                }
                if (printed.size() == enough) {
                    // Not by the process itself: that would close what it has printed so far.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).hasSizeGreaterThanOrEqualTo(enough);
        return printed;
    }

    /** Writes a diary and erases it, for ever, and prints a line for each. */
    static final class ComingAndGoing {

        static final int ENTRIES = 50;

        private ComingAndGoing() {}

        public static void main(String[] args) {
            Store store = Store.open(Path.of(args[0]));
            while (true) {
                List<Entry> diary =
                        Stream.generate(Sample::checkIn).limit(ENTRIES).toList();
                store.add("ada", diary);
                System.out.println(diary.getLast().id());
                store.erase("ada", "2026-11-20");
                System.out.println(diary.getLast().id());
            }
        }
    }

    /** Writes from four threads for ever and prints the id of what was acknowledged. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] args) {
            Store store = Store.open(Path.of(args[0]));
            for (int i = 0; i < 4; i++) {
                Thread.ofPlatform().start(() -> {
                    while (true) {
                        Entry entry = Sample.checkIn();
                        store.add("ada", List.of(entry));
                        System.out.println(entry.id());
                    }
                });
            }
        }
    }
}
