package org.birddog.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a content folder and the version that follows from them. */
final class ContentFolder {

    /** What the checks must refuse is no content. */
    private static final String MUST_FAIL = "must-fail/";

    private static final int VERSION_LENGTH = 12;

    private ContentFolder() {}

    /** Every file's bytes by its path with slashes, hidden files and must-fail left out. */
    static SortedMap<String, byte[]> bytes(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(
                    "There is no folder " + root + ".\nMaybe the project's content was meant.");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (Path file : files) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith(MUST_FAIL) && !file.getFileName().toString().startsWith(".")) {
                bytes.put(path, Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /** The first digits of a hash over all paths and bytes, and their lengths, so that none can shift. */
    static String version(SortedMap<String, byte[]> files) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
                hash.update(ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(path.length)
                        .putInt(file.getValue().length)
                        .array());
                hash.update(path);
                hash.update(file.getValue());
            }
            return HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
