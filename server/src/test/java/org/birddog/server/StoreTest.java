package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.UnknownEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

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
    void givesBackWhatItKeptInItsOrder() {
        List<Entry> entries = List.of(Sample.checkIn(), Sample.checkIn(), Sample.checkIn());

        assertThat(store.add("ada", entries)).isEqualTo(3);

        assertThat(store.diary("ada")).containsExactlyElementsOf(entries);
        assertThat(store.diary("bob")).isEmpty();
    }

    @Test
    void countsADoubledIdOnce() {
        Entry entry = Sample.checkIn();
        Entry sameId = Sample.checkIn(entry.id(), 9);
        store.add("ada", List.of(entry));

        assertThat(store.add("ada", List.of(sameId, Sample.checkIn()))).isEqualTo(1);

        assertThat(store.diary("ada")).hasSize(2).contains(entry).doesNotContain(sameId);
    }

    @Test
    void keepsTheSameIdOfTwoPeopleApart() {
        Entry entry = Sample.checkIn();

        assertThat(store.add("ada", List.of(entry)) + store.add("bob", List.of(entry)))
                .isEqualTo(2);
    }

    @Test
    void losesNothingOfTwentyWritersAtOnce() throws Exception {
        int writers = 20;
        int each = 200;
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                String person = "person-" + writer % 4;
                done.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        Entry entry = Sample.checkIn();
                        assertThat(store.add(person, List.of(entry))).isEqualTo(1);
                        assertThat(store.diary(person)).contains(entry);
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        for (int person = 0; person < 4; person++) {
            assertThat(store.diary("person-" + person)).hasSize(writers / 4 * each);
        }
    }

    @Test
    void keepsWhatANewerBirddogWroteByteForByte() {
        String body = "{\"kind\":\"dream\", \"version\":7,\"at\":\"2026-11-20\",\"id\":\"" + Sample.id()
                + "\",\"of\":[1.50,{}]}";
        store.add("ada", List.of(Sample.entry(body)));

        assertThat(store.diary("ada"))
                .singleElement()
                .isInstanceOfSatisfying(
                        UnknownEntry.class, entry -> assertThat(entry.body()).isEqualTo(body));
    }

    @Test
    void putsAPlainDateAtTheEasternmostOffsetOfItsDiary() {
        Entry date = Sample.entry("{\"at\":\"2026-11-20\",\"kind\":\"check-in\",\"pain\":3}");
        store.add("ada", List.of(date, Sample.checkIn()));

        Entry placed = store.diary("ada").getFirst();

        assertThat(placed.at().second()).isEqualTo(date.at().second() - 3_600);
        assertThat(placed.id()).isEqualTo(date.id());
    }

    @Test
    void saysWhichEntryItCannotRead() throws Exception {
        store.add("ada", List.of(Sample.checkIn()));
        try (RawDatabase raw = RawDatabase.of(folder)) {
            raw.run("insert into entry (id, person, at, kind, version, body)"
                    + " values ('x', 'ada', '2026-11-20', 'check-in', 1, '{\"at\":\"2026-11-20\",\"kind\":\"check-in\","
                    + "\"pain\":11}')");
        }

        assertThatThrownBy(() -> store.diary("ada")).isInstanceOfSatisfying(UnreadableEntryException.class, e -> {
            assertThat(e.seq()).isEqualTo(2);
            assertThat(e.fault()).contains("pain").contains("11");
        });
    }

    @Test
    void refusesWritesOnceItIsClosed() {
        store.close();

        assertThatThrownBy(() -> store.add("ada", List.of(Sample.checkIn())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("stopping");
        store = Store.open(folder);
    }

    @Test
    void saysInPlainWordsWhyItCannotOpen() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve(Store.FILE), "this is no database".repeat(100));

        assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("there is a file where the folder should be");
        assertThatThrownBy(() -> Store.open(broken))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a database");
    }
}
