package org.birddog.server;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/**
 * The one writer. Whoever has something to write queues it here and waits; one platform thread takes what has
 * gathered meanwhile, writes it in one transaction and only then answers.
 *
 * <p>Many writers behind one lock, or virtual threads inside SQLite, are slower and stall unrelated requests
 * (docs/decisions: measured).
 */
final class Journal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int MOST_TOGETHER = 512;
    private static final int SECONDS_UNTIDY = 60;
    private static final Write END = new Write(_ -> 0, new CompletableFuture<>());

    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>();
    private final Pen pen;
    private final Thread thread;
    private boolean closed;

    /** What is to be written; gives how many rows it was about. */
    private interface Work {
        int with(Pen pen) throws SQLException;
    }

    /** What one caller waits for. */
    private record Write(Work work, CompletableFuture<Integer> done) {}

    private Journal(Pen pen) {
        this.pen = pen;
        this.thread = Thread.ofPlatform().name("journal").unstarted(this::run);
    }

    static Journal open(SQLiteDataSource source) throws SQLException {
        Journal journal = new Journal(Pen.of(source));
        journal.thread.start();
        return journal;
    }

    /** Writes rows of one person, all or none, and returns after the commit how many were new. */
    int add(String person, List<Row> rows) {
        return written("The entry could not be kept", pen -> pen.add(person, rows));
    }

    /** Erases all rows of one person, all or none, and returns after the commit how many they were. */
    int erase(String person, String at) {
        return written("The diary could not be erased", pen -> pen.erase(person, at));
    }

    /** The same, if none of them came after another. */
    int erase(String person, String at, long newest) {
        return written(
                "The diary could not be erased", pen -> pen.newest(person) == newest ? pen.erase(person, at) : 0);
    }

    /** Makes a calendar follow a person at the hash of a secret, and nowhere else. */
    void openFeed(String person, String hash, String at) {
        written("The address could not be made", pen -> pen.openFeed(person, hash, at));
    }

    /** Lets no calendar follow a person any more. */
    void closeFeed(String person) {
        written("The address could not be ended", pen -> pen.closeFeed(person));
    }

    private int written(String failed, Work work) {
        Write write = new Write(work, new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                throw new StoreException(failed + ": the server is stopping.");
            }
            waiting.add(write);
        }
        try {
            return write.done().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StoreException(failed + ": " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("It is not known whether it was written: the server is stopping.", e);
        }
    }

    private void run() {
        // Whoever was killed may have left traces of erased entries behind.
        tidy();
        List<Write> together = new ArrayList<>(MOST_TOGETHER);
        boolean ended = false;
        while (!ended) {
            together.clear();
            Write first = next();
            if (first == null) {
                tidy();
                continue;
            }
            together.add(first);
            waiting.drainTo(together, MOST_TOGETHER - 1);
            ended = together.remove(END);
            if (!together.isEmpty()) {
                keep(together);
            }
        }
    }

    /** What waits, or null where nothing comes and there is something to tidy. */
    private @Nullable Write next() {
        while (true) {
            try {
                return pen.isTidy() ? waiting.take() : waiting.poll(SECONDS_UNTIDY, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                // Nobody but close() ends this thread, and not this way.
            }
        }
    }

    /** One transaction for all; where that fails, one for each, so that nobody fails for another's fault. */
    private void keep(List<Write> writes) {
        List<Integer> counts;
        try {
            counts = transaction(writes);
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            if (writes.size() == 1) {
                writes.getFirst().done().completeExceptionally(e);
                return;
            }
            for (Write write : writes) {
                keep(List.of(write));
            }
            return;
        }
        // Before anybody is told that something is erased.
        tidy();
        for (int i = 0; i < writes.size(); i++) {
            writes.get(i).done().complete(counts.get(i));
        }
    }

    private List<Integer> transaction(List<Write> writes) throws SQLException {
        List<Integer> counts = new ArrayList<>(writes.size());
        for (Write write : writes) {
            counts.add(write.work().with(pen));
        }
        pen.commit();
        return counts;
    }

    /** What is erased is erased, even where its traces cannot go yet: then they go later. */
    private void tidy() {
        if (pen.isTidy()) {
            return;
        }
        try {
            pen.tidy();
        } catch (SQLException | RuntimeException e) {
            LOG.error("Traces of an erased diary could not be removed; it is tried again.", e);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            pen.rollBack();
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
            pen.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new StoreException("The diaries could not be closed cleanly: " + e.getMessage(), e);
        }
    }
}
