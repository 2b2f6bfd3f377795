package org.birddog.trials;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A server started for a measurement, on a port of its own; it ends when this is closed.
 *
 * @param port on 127.0.0.1
 * @param seconds from the start of the process to the first 200 of {@code GET /health}
 * @param processor seconds of processor time that this took
 */
record Launched(Process process, int port, double seconds, double processor) implements AutoCloseable {

    private static final int MOST_SECONDS = 60;
    private static final long PAUSE = 2_000_000;

    /**
     * Starts {@code ./birddog serve} with its data and its log in a folder, and waits until it answers.
     *
     * @param cache {@code off} for a start without the JDK's AOT cache, else {@code on}
     */
    static Launched start(Path root, Path folder, String cache) throws IOException, InterruptedException {
        int port = freePort();
        File log = folder.resolve("log").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        root.resolve("birddog").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .redirectError(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dbirddog.bare=true");
        builder.environment().put("BIRDDOG_CACHE", cache);
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port)) {
            double waited = (System.nanoTime() - began) / 1e9;
            if (!process.isAlive() || waited > MOST_SECONDS) {
                process.destroyForcibly().waitFor();
                String told = Files.readString(log.toPath());
                throw new IllegalStateException("the server did not answer. Its log:\n" + told);
            }
            LockSupport.parkNanos(PAUSE);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double processor =
                process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        return new Launched(process, port, seconds, processor);
    }

    private static boolean answers(int port) {
        try (Connection connection = new Connection(port)) {
            return connection.send(connection.get("/health", "")).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
