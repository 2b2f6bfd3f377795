package org.birddog.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** A few connections that only read. In WAL mode they never wait for the writer, nor it for them. */
final class ReadConnections implements AutoCloseable {

    private static final int COUNT = 4;
    private static final int SECONDS = 10;
    /** What asks for the newest row of a person. */
    static final String NEWEST = "select max(seq) from entry where person = ?";

    private static final String QUERY = "select seq, body from entry where person = ? order by seq";

    private final BlockingQueue<Reader> free = new ArrayBlockingQueue<>(COUNT);

    private ReadConnections() {}

    /** A connection with its queries, prepared once. */
    private record Reader(Connection connection, PreparedStatement query, PreparedStatement newest) {}

    /** One entry as it was kept. */
    record Kept(long seq, String body) {}

    static ReadConnections open(SQLiteDataSource source) throws SQLException {
        ReadConnections connections = new ReadConnections();
        for (int i = 0; i < COUNT; i++) {
            Connection connection = source.getConnection();
            connections.free.add(
                    new Reader(connection, connection.prepareStatement(QUERY), connection.prepareStatement(NEWEST)));
        }
        return connections;
    }

    /** The entries of a person, in the order in which they were kept. */
    List<Kept> of(String person) {
        Reader reader = take();
        try {
            reader.query().setString(1, person);
            try (ResultSet rows = reader.query().executeQuery()) {
                List<Kept> kept = new ArrayList<>();
                while (rows.next()) {
                    kept.add(new Kept(rows.getLong(1), rows.getString(2)));
                }
                return kept;
            }
        } catch (SQLException e) {
            throw new StoreException("The diary could not be read: " + e.getMessage(), e);
        } finally {
            free.add(reader);
        }
    }

    /** The seq of a person's newest entry, 0 where there is none. It never comes again, whatever is erased. */
    long newest(String person) {
        Reader reader = take();
        try {
            reader.newest().setString(1, person);
            try (ResultSet row = reader.newest().executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new StoreException("The diary could not be read: " + e.getMessage(), e);
        } finally {
            free.add(reader);
        }
    }

    /** The one text that a query with one gap finds, or null; for what is seldom asked, and so not prepared before. */
    @Nullable
    String one(String query, String gap) {
        Reader reader = take();
        try (PreparedStatement asked = reader.connection().prepareStatement(query)) {
            asked.setString(1, gap);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new StoreException("The store could not be read: " + e.getMessage(), e);
        } finally {
            free.add(reader);
        }
    }

    private Reader take() {
        try {
            Reader reader = free.poll(SECONDS, TimeUnit.SECONDS);
            if (reader == null) {
                throw new StoreException("The diary could not be read: too many others are reading.");
            }
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The diary could not be read: the server is stopping.", e);
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < COUNT; i++) {
            Reader reader = take();
            try {
                reader.query().close();
                reader.newest().close();
                reader.connection().close();
            } catch (SQLException e) {
                throw new StoreException("A connection could not be closed: " + e.getMessage(), e);
            }
        }
    }
}
