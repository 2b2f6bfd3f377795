package org.birddog.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real server in a process of its own, with diaries in a folder and on a free port.
 *
 * @param address without a slash at its end
 */
record Served(Process process, String address) implements AutoCloseable {

    private static final String READY = "Birddog is ready: ";

    /** Starts it and returns when it says that it serves. */
    static Served start(Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.birddog.server.Main",
                        "--port",
                        "0",
                        "--data",
                        data.toString()))
                .redirectErrorStream(true);
        builder.environment().put("BIRDDOG_ZONE", whereItIsNoon());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
                return new Served(process, line.substring(READY.length()).strip());
            }
        }
        throw new IllegalStateException("The server did not start:\n" + all);
    }

    /** So that no walk meets midnight on its way. */
    private static String whereItIsNoon() {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(12 - hour).getId();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(20, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
