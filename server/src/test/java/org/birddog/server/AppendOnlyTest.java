package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps entries as they are, whoever asks. */
class AppendOnlyTest {

    private static final String INTO = " into entry (seq, id, person, at, kind, version, body) values ";
    private static final String ERASED = " into erasure (seq, person, at, entries, through_seq) values ";

    @TempDir
    Path folder;

    private final Entry kept = Sample.checkIn();
    private Store store;
    private RawDatabase raw;

    @BeforeEach
    void keepOne() throws SQLException {
        store = Store.open(folder);
        store.add("ada", List.of(kept));
        raw = RawDatabase.of(folder);
    }

    @AfterEach
    void close() throws SQLException {
        raw.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set body = '{}'",
                "update entry set person = 'bob' where seq = 1",
                "update or replace entry set seq = 2",
                "delete from entry",
                "delete from entry where person = 'ada'",
                "insert or replace" + INTO + "(1, 'other', 'ada', '2026-11-20', 'goal', 1, '{}')",
                "replace" + INTO + "(1, 'other', 'bob', '2026-11-20', 'goal', 1, '{}')"
            })
    void refusesEveryChange(String change) {
        assertThatThrownBy(() -> raw.run(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an entry is never");

        assertThat(store.diary("ada")).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert or replace", "insert or ignore", "replace"})
    void leavesTheFirstOfADoubledId(String insert) throws SQLException {
        int changed = raw.run(insert + INTO + "(null, '" + kept.id() + "', 'ada', '2026-11-20', 'goal', 1, '{}')");

        assertThat(changed).isZero();
        assertThat(store.diary("ada")).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update erasure set at = ''",
                "update erasure set through_seq = 9",
                "delete from erasure",
                "insert or replace" + ERASED + "(1, 'bob', '', 1, 3)",
                "replace" + ERASED + "(1, 'bob', '', 1, 3)"
            })
    void refusesEveryChangeOfAnErasure(String change) throws SQLException {
        store.erase("ada", "2026-11-20");
        store.add("bob", List.of(kept, Sample.checkIn()));
        raw.run("insert" + ERASED + "(null, 'bob', '', 2, 3)");

        assertThatThrownBy(() -> raw.run(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an erasure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"('bob', '', 1, 1)", "('ada', '', 0, 1)", "('ada', '', 1, 0)", "('ada', '', 1, 99)"})
    void refusesAnErasureOfWhatIsNotThere(String values) {
        assertThatThrownBy(() -> raw.run("insert into erasure (person, at, entries, through_seq) values " + values))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("names what it erases");
    }

    @Test
    void refusesToDeleteWhatIsNewerThanTheErasureOrSomebodyElses() throws SQLException {
        store.erase("ada", "2026-11-20");
        store.add("ada", List.of(kept));
        store.add("bob", List.of(kept));

        assertThatThrownBy(() -> raw.run("delete from entry where person = 'ada'"))
                .hasMessageContaining("an entry is never deleted");
        assertThatThrownBy(() -> raw.run("delete from entry where person = 'bob'"))
                .hasMessageContaining("an entry is never deleted");

        assertThat(store.diary("ada")).containsExactly(kept);
        assertThat(store.diary("bob")).containsExactly(kept);
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(raw.ask("pragma journal_mode")).isEqualTo("wal");
    }

    @Test
    void refusesWhatIsIncomplete() {
        assertThatThrownBy(() -> raw.run("insert into entry (id, person) values ('x', 'ada')"))
                .isInstanceOf(SQLException.class);
    }
}
