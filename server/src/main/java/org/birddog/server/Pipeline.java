package org.birddog.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * One thread cuts the input into lines, one for each core answers them, and the caller's writes the answers
 * in the order of the lines. What is under way is bounded in number and in bytes, so memory does not grow
 * with the input.
 */
final class Pipeline implements AutoCloseable {

    /** The longest line that is read. */
    static final int LONGEST_LINE = 64 * 1024 * 1024;

    private static final int LINES_UNDER_WAY = 256;
    private static final int OUT_BUFFER = 1 << 18;

    private final BlockingQueue<Task> order = new ArrayBlockingQueue<>(LINES_UNDER_WAY);
    private final Semaphore bytesUnderWay = new Semaphore(LONGEST_LINE);
    private final ExecutorService workers;
    private final Thread reader;
    private final Desk desk;
    private final InputStream in;

    /** A line that is being answered, and how many bytes it holds; without an answer the end of the input. */
    private record Task(@Nullable Future<Desk.@Nullable Answer> answer, int size) {}

    Pipeline(Desk desk, InputStream in) {
        this.desk = desk;
        this.in = in;
        this.workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("coach-", 1).daemon().factory());
        this.reader = Thread.ofPlatform().name("lines").daemon().unstarted(this::read);
    }

    /**
     * Answers every line.
     *
     * @return whether all were cases
     */
    boolean answer(OutputStream target) throws IOException {
        reader.start();
        boolean good = true;
        BufferedOutputStream out = new BufferedOutputStream(target, OUT_BUFFER);
        while (true) {
            Task task = next(out);
            Future<Desk.@Nullable Answer> coming = task.answer();
            if (coming == null) {
                out.flush();
                return good;
            }
            Desk.Answer answer = result(coming, out);
            bytesUnderWay.release(task.size());
            if (answer != null) {
                answer.writeTo(out);
                good &= answer.isGood();
            }
        }
    }

    /** The next line's task. Whoever waits for us gets what there is before we wait for them. */
    private Task next(OutputStream out) throws IOException {
        try {
            Task task = order.poll();
            if (task == null) {
                out.flush();
                task = order.take();
            }
            return task;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Desk.@Nullable Answer result(Future<Desk.@Nullable Answer> answer, OutputStream out)
            throws IOException {
        try {
            if (!answer.isDone()) {
                out.flush();
            }
            return answer.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("A line was not answered.", e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("it was interrupted", e);
    }

    private void read() {
        try {
            Lines lines = new Lines(in, LONGEST_LINE);
            byte[] line = lines.next();
            while (line != null) {
                submit(line);
                line = lines.next();
            }
            order.put(new Task(null, 0));
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            // The caller has closed this pipeline and waits for nothing more.
            Thread.currentThread().interrupt();
        }
    }

    private void submit(byte[] line) throws InterruptedException {
        bytesUnderWay.acquire(line.length);
        Future<Desk.@Nullable Answer> answer =
                workers.submit(() -> Lines.isTooLong(line) ? desk.tooLong() : desk.answer(line));
        order.put(new Task(answer, line.length));
    }

    /** What could not be read ends the output after the answers to all that could. */
    private void fail(IOException failure) {
        FutureTask<Desk.@Nullable Answer> failed = new FutureTask<>(() -> {
            throw failure;
        });
        failed.run();
        try {
            order.put(new Task(failed, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the threads, whatever they are at. */
    @Override
    public void close() {
        reader.interrupt();
        workers.shutdownNow();
    }
}
