package org.birddog.server;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** While the server is built: makes the small form of every file that never changes while it runs. */
public final class Packing {

    private static final int BEST = 11;

    /** For drawings that no session shows: a third of the time, and three in a hundred more to send. */
    private static final int QUICK = 10;

    private static final int WINDOW = 24;

    private Packing() {}

    /**
     * Compresses scripts, bundles and drawings.
     *
     * @param arguments the folder of the server's classes
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        delete(classes.resolve("birddog/brotli"));
        if (!Brotli4jLoader.isAvailable()) {
            System.err.println("There is no brotli for this system: the server will send gzip only.");
            return;
        }
        SortedMap<String, byte[]> parts = new TreeMap<>();
        for (String path : DeviceApp.read().paths()) {
            parts.put(path, DeviceApp.text(path).getBytes(StandardCharsets.UTF_8));
        }
        SortedMap<String, byte[]> drawings = new TreeMap<>();
        for (String path : SiteCommand.figures()) {
            (isOfSessions(path) ? parts : drawings).put(path, SiteCommand.resource(path));
        }
        pack(classes, parts, BEST);
        pack(classes, drawings, QUICK);
    }

    private static boolean isOfSessions(String drawing) {
        return drawing.endsWith(".led.svg") || drawing.endsWith(".still.svg");
    }

    private static void pack(Path classes, SortedMap<String, byte[]> files, int quality) {
        Encoder.Parameters how = new Encoder.Parameters()
                .setMode(Encoder.Mode.TEXT)
                .setQuality(quality)
                .setWindow(WINDOW);
        files.entrySet().parallelStream().forEach(file -> write(classes, file, how));
    }

    private static void write(Path classes, Map.Entry<String, byte[]> file, Encoder.Parameters how) {
        Path small =
                classes.resolve(Packed.place(file.getKey(), file.getValue()).substring(1));
        try {
            Files.createDirectories(small.toAbsolutePath().getParent());
            Files.write(small, Encoder.compress(file.getValue(), how));
        } catch (IOException e) {
            throw new UncheckedIOException(file.getKey() + " could not be compressed.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : List.copyOf(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }
}
