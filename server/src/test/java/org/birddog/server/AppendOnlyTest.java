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
