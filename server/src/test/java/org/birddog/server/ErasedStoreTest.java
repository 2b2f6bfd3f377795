package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.birddog.coach.diary.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person has erased is gone, from the diary and from the file; nothing else is. */
class ErasedStoreTest {

    private static final String AT = "2026-11-20T10:00:00+01:00";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void erasesADiaryAndNoOther() {
        Entry bobs = Sample.checkIn();
        store.add("ada", List.of(Sample.checkIn(), Sample.checkIn()));
        store.add("bob", List.of(bobs));
        store.add("ada", List.of(Sample.checkIn()));

        assertThat(store.erase("ada", AT)).isEqualTo(3);

        assertThat(store.diary("ada")).isEmpty();
        assertThat(store.diary("bob")).containsExactly(bobs);
    }

    @Test
    void beginsANewDiaryAfterwards() {
        Entry again = Sample.checkIn();
        store.add("ada", List.of(again));
        store.erase("ada", AT);

        assertThat(store.add("ada", List.of(again, Sample.checkIn()))).isEqualTo(2);

        assertThat(store.diary("ada")).hasSize(2).contains(again);
    }

    @Test
    void erasesTwice() throws SQLException {
        store.add("ada", List.of(Sample.checkIn()));

        assertThat(store.erase("ada", AT)).isOne();
        assertThat(store.erase("ada", AT)).isZero();
        store.add("ada", List.of(Sample.checkIn(), Sample.checkIn()));
        assertThat(store.erase("ada", AT)).isEqualTo(2);

        try (RawDatabase raw = RawDatabase.of(folder)) {
            assertThat(raw.ask("select group_concat(person || ' ' || at || ' ' || entries, '; ') from erasure"))
                    .isEqualTo("ada " + AT + " 1; ada " + AT + " 2");
        }
    }

    @Test
    void erasesNothingOfSomebodyUnknown() throws SQLException {
        assertThat(store.erase("nobody", AT)).isZero();

        try (RawDatabase raw = RawDatabase.of(folder)) {
            assertThat(raw.ask("select count(*) from erasure")).isEqualTo("0");
        }
    }

    @Test
    void leavesNoByteOfWhatWasWritten() throws IOException {
        store.add("ada", List.of(noted("a quite distinctive note")));
        store.add("bob", List.of(noted("another note, which stays")));
        assertThat(holding("a quite distinctive note")).isNotEmpty();

        store.erase("ada", AT);

        assertThat(holding("a quite distinctive note")).isEmpty();
        assertThat(holding("another note, which stays")).isNotEmpty();
    }

    @Test
    void removesTheTracesOnceAReaderIsOutOfTheWay() throws Exception {
        store.add("ada", List.of(noted("a quite distinctive note")));
        try (RawDatabase reader = RawDatabase.of(folder)) {
            reader.connection().setAutoCommit(false);
            reader.ask("select count(*) from entry");
            store.erase("ada", AT);
            assertThat(holding("a quite distinctive note")).isNotEmpty();
        }

        store.add("bob", List.of(Sample.checkIn()));

        assertThat(holding("a quite distinctive note")).isEmpty();
    }

    /** As it is after a kill between the commit and what follows. */
    @Test
    void removesTheTracesThatAnotherLeftBehind() throws Exception {
        store.add("ada", List.of(noted("a quite distinctive note")));
        try (RawDatabase raw = RawDatabase.of(folder)) {
            raw.run("insert into erasure (person, at, entries, through_seq) values ('ada', '" + AT + "', 1, 1)");
            raw.run("delete from entry");
            raw.run("pragma user_version = 1");
        }
        store.close();
        assertThat(holding("a quite distinctive note")).isNotEmpty();

        store = Store.open(folder);
        // Written after what the store does first.
        store.add("bob", List.of(Sample.checkIn()));

        assertThat(holding("a quite distinctive note")).isEmpty();
    }

    /** Pages of the file are split and merged while people come and go, and copies must not stay behind. */
    @Test
    void leavesNoByteWhoeverWroteBetween() throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            Random chance = new Random(seed);
            List<String> people = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                people.add("p" + seed + "-" + i);
            }
            while (!people.isEmpty()) {
                for (int i = 0; i < 40; i++) {
                    String person = people.get(chance.nextInt(people.size()));
                    store.add(person, List.of(noted("<" + person + ">" + "x".repeat(chance.nextInt(1800)))));
                }
                String gone = people.remove(chance.nextInt(people.size()));
                store.erase(gone, AT);
                assertThat(holding("<" + gone + ">"))
                        .as("seed %d, %s", seed, gone)
                        .isEmpty();
            }
        }
    }

    private static Entry noted(String note) {
        return Sample.entry("{\"id\":\"" + Sample.id() + "\",\"at\":\"2026-11-20T09:00:00+01:00\","
                + "\"kind\":\"check-in\",\"pain\":3,\"note\":\"" + note + "\"}");
    }

    /** The files of the store with a text in their bytes. */
    private List<Path> holding(String text) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }
}
