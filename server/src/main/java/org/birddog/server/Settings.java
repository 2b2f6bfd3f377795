package org.birddog.server;

import java.net.InetAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever starts the server may choose. An option on the command line wins over the environment.
 *
 * @param port of 127.0.0.1; 0 takes any that is free
 * @param data the folder of the diaries
 * @param zone where the people are, so that their day and hour are theirs
 * @param proxies the addresses whose word that the visitor came by TLS is believed
 * @param keep whether diaries stay on the server, where they would else move to devices that can hold them
 * @param demo the folder with the diaries of invented people, or null where the people are real
 */
record Settings(
        int port,
        Path data,
        ZoneId zone,
        List<InetAddress> proxies,
        boolean keep,
        @Nullable Path demo) {

    static final String ADDRESS = "127.0.0.1";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads {@code --port N}, {@code --data DIR}, {@code --keep}, {@code --demo DIR} and the variables {@code
     * BIRDDOG_PORT}, {@code BIRDDOG_DATA}, {@code BIRDDOG_ZONE} (as {@code Europe/Madrid}) and {@code BIRDDOG_PROXY}
     * (addresses, with commas between).
     */
    static Settings of(String[] args, Map<String, String> environment) throws UsageException {
        String port = environment.getOrDefault("BIRDDOG_PORT", Integer.toString(DEFAULT_PORT));
        String data = environment.getOrDefault("BIRDDOG_DATA", "data");
        boolean keep = false;
        String demo = null;
        Iterator<String> words = Arrays.asList(args).iterator();
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--port" -> port = value(option, words);
                case "--data" -> data = value(option, words);
                case "--keep" -> keep = true;
                case "--demo" -> demo = value(option, words);
                default ->
                    throw new UsageException("birddog serve does not know \"" + option
                            + "\"; it takes --port N, --data DIR, --keep and --demo.");
            }
        }
        return new Settings(
                port(port),
                folder(data),
                zone(environment.get("BIRDDOG_ZONE")),
                proxies(environment),
                keep,
                demo == null ? null : folder(demo));
    }

    private static String value(String option, Iterator<String> words) throws UsageException {
        if (!words.hasNext()) {
            throw new UsageException("birddog serve: " + option + " needs a value after it.");
        }
        return words.next();
    }

    private static int port(String text) throws UsageException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new UsageException("birddog serve: a port is a number from 0 to 65535, not \"" + text + "\".");
    }

    private static Path folder(String text) throws UsageException {
        try {
            if (!text.isBlank()) {
                return Path.of(text).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException _) {
            // Said below.
        }
        throw new UsageException("birddog serve: a folder cannot be \"" + text + "\".");
    }

    private static ZoneId zone(@Nullable String text) throws UsageException {
        if (text == null || text.isBlank()) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException _) {
            throw new UsageException(
                    "birddog serve: BIRDDOG_ZONE is a time zone such as Europe/Madrid, not \"" + text + "\".");
        }
    }

    private static List<InetAddress> proxies(Map<String, String> environment) throws UsageException {
        List<InetAddress> proxies = new ArrayList<>();
        for (String text : environment.getOrDefault("BIRDDOG_PROXY", "").split(",")) {
            if (!text.isBlank()) {
                proxies.add(address(text.strip()));
            }
        }
        return List.copyOf(proxies);
    }

    private static InetAddress address(String text) throws UsageException {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            throw new UsageException(
                    "birddog serve: BIRDDOG_PROXY names addresses such as 10.0.0.2, not \"" + text + "\".");
        }
    }
}
