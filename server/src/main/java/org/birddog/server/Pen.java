package org.birddog.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** The connection that writes, with all that is ever written. Only the journal's thread may hold it. */
final class Pen implements AutoCloseable {

    private static final String INSERT = "insert into entry (id, person, at, kind, version, body)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (person, id) do nothing";
    private static final String ERASURE = "insert into erasure (person, at, entries, through_seq)"
            + " select person, ?, count(*), max(seq) from entry where person = ? group by person";
    private static final String ERASE = "delete from entry where person = ?";
    private static final String OPEN_FEED = "insert into feed (person, secret, at) values (?, ?, ?)"
            + " on conflict (person) do update set secret = excluded.secret, at = excluded.at";
    private static final String CLOSE_FEED = "delete from feed where person = ?";

    /** A number in the file that is ours to use: 1 from an erasure until its traces are gone too. */
    private static final String TRACES = "pragma user_version";

    private static final String PATIENCE = "pragma busy_timeout = ";

    /** Short, since meanwhile nobody's entry is kept. */
    private static final int TIDY_MILLIS = 500;

    private final Connection connection;
    private boolean tidy;

    private Pen(Connection connection) {
        this.connection = connection;
    }

    static Pen of(SQLiteDataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return new Pen(connection);
    }

    /** Writes rows of a person and gives how many were new. */
    int add(String person, List<Row> rows) throws SQLException {
        // Not kept for the next time: the driver leaves it in progress, and then nothing can be written anew.
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int fresh = 0;
            for (Row row : rows) {
                insert.setString(1, row.id());
                insert.setString(2, person);
                insert.setString(3, row.at());
                insert.setString(4, row.kind());
                insert.setInt(5, row.version());
                insert.setString(6, row.body());
                fresh += insert.executeUpdate();
            }
            return fresh;
        }
    }

    /** Deletes all rows of a person, notes that, and gives how many they were. */
    int erase(String person, String at) throws SQLException {
        try (PreparedStatement erasure = connection.prepareStatement(ERASURE);
                PreparedStatement erase = connection.prepareStatement(ERASE)) {
            erasure.setString(1, at);
            erasure.setString(2, person);
            erasure.executeUpdate();
            erase.setString(1, person);
            int erased = erase.executeUpdate();
            closeFeed(person);
            if (erased > 0) {
                tidy = false;
                run(TRACES + " = 1");
            }
            return erased;
        }
    }

    /** Notes the hash of the secret at which a calendar follows a person; an earlier one ends. */
    int openFeed(String person, String hash, String at) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN_FEED)) {
            open.setString(1, person);
            open.setString(2, hash);
            open.setString(3, at);
            return open.executeUpdate();
        }
    }

    /** Ends the address at which a calendar follows a person. */
    int closeFeed(String person) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(CLOSE_FEED)) {
            close.setString(1, person);
            return close.executeUpdate();
        }
    }

    /** The newest row of a person, 0 where there is none. */
    long newest(String person) throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement(ReadConnections.NEWEST)) {
            newest.setString(1, person);
            try (ResultSet rows = newest.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    /** Whether no trace of what was erased is left; not known at the start. */
    boolean isTidy() {
        return tidy;
    }

    /**
     * Removes the traces of what was erased. A reader may be in the way; then it stays untidy.
     *
     * <p>To overwrite what is deleted is not enough: where SQLite has moved an entry from page to page, a copy stays
     * in what is free of the first. So the file is written anew, and the log is emptied, which holds older pages.
     */
    void tidy() throws SQLException {
        // Not possible within a transaction, and without this every statement begins one.
        connection.setAutoCommit(true);
        try {
            if (ask(TRACES) != 0) {
                run("vacuum");
                run(TRACES + " = 0");
            }
            run(PATIENCE + TIDY_MILLIS);
            tidy = ask("pragma wal_checkpoint(truncate)") == 0;
        } finally {
            run(PATIENCE + Store.BUSY_MILLIS);
            connection.setAutoCommit(false);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
