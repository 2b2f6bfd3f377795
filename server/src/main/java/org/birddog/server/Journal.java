package org.birddog.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.sqlite.SQLiteDataSource;

/**
 * The one writer. Whoever has entries to keep queues them here and waits; one platform thread takes what has
 * gathered meanwhile, writes it in one transaction and only then answers.
 *
 * <p>Many writers behind one lock, or virtual threads inside SQLite, are slower and stall unrelated requests
 * (docs/decisions: measured).
 */
final class Journal implements AutoCloseable {

    private static final int MOST_TOGETHER = 512;
    private static final String INSERT = "insert into entry (id, person, at, kind, version, body)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (person, id) do nothing";
    private static final Write END = new Write("", List.of(), new CompletableFuture<>());

    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final PreparedStatement insert;
    private final Thread thread;
    private boolean closed;

    /** What one caller waits for: how many of the rows were new. */
    private record Write(String person, List<Row> rows, CompletableFuture<Integer> done) {}

    private Journal(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(INSERT);
        this.thread = Thread.ofPlatform().name("journal").unstarted(this::run);
    }

    static Journal open(SQLiteDataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        Journal journal = new Journal(connection);
        journal.thread.start();
        return journal;
    }

    /** Writes rows of one person, all or none, and returns after the commit how many were new. */
    int add(String person, List<Row> rows) {
        Write write = new Write(person, rows, new CompletableFuture<>());
        queue(write);
        try {
            return write.done().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StoreException("The entry could not be kept: " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("It is not known whether the entry was kept: the server is stopping.", e);
        }
    }

    private synchronized void queue(Write write) {
        if (closed) {
            throw new StoreException("The entry could not be kept: the server is stopping.");
        }
        waiting.add(write);
    }

    private void run() {
        List<Write> together = new ArrayList<>(MOST_TOGETHER);
        boolean ended = false;
        while (!ended) {
            together.clear();
            try {
                together.add(waiting.take());
            } catch (InterruptedException e) {
                // Nobody but close() ends this thread, and not this way.
                continue;
            }
            waiting.drainTo(together, MOST_TOGETHER - 1);
            ended = together.remove(END);
            if (!together.isEmpty()) {
                keep(together);
            }
        }
    }

    /** One transaction for all; where that fails, one for each, so that nobody fails for another's fault. */
    private void keep(List<Write> writes) {
        try {
            List<Integer> counts = transaction(writes);
            for (int i = 0; i < writes.size(); i++) {
                writes.get(i).done().complete(counts.get(i));
            }
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            if (writes.size() == 1) {
                writes.getFirst().done().completeExceptionally(e);
                return;
            }
            for (Write write : writes) {
                keep(List.of(write));
            }
        }
    }

    private List<Integer> transaction(List<Write> writes) throws SQLException {
        List<Integer> counts = new ArrayList<>(writes.size());
        for (Write write : writes) {
            int fresh = 0;
            for (Row row : write.rows()) {
                fresh += insert(write.person(), row);
            }
            counts.add(fresh);
        }
        connection.commit();
        return counts;
    }

    private int insert(String person, Row row) throws SQLException {
        insert.setString(1, row.id());
        insert.setString(2, person);
        insert.setString(3, row.at());
        insert.setString(4, row.kind());
        insert.setInt(5, row.version());
        insert.setString(6, row.body());
        return insert.executeUpdate();
    }

    private void rollBack(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Writes what waits, then ends the thread and closes the connection. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(END);
        }
        try {
            thread.join();
            insert.close();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new StoreException("The diaries could not be closed cleanly: " + e.getMessage(), e);
        }
    }
}
