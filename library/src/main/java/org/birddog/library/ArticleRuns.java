package org.birddog.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every run of ten words of the articles that Birddog was made from, as hashes: the articles are not ours to ship, and
 * nobody can read a sentence out of a hash. Forty bits each, so that a run of our own is taken for one of theirs about
 * once in a hundred million.
 */
final class ArticleRuns {

    /** How many words in a row are no chance. */
    static final int LENGTH = 10;

    private static final String PLACE = "article-runs.bin";
    private static final int BYTES = 5;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Sorted. */
    private final long[] hashes;

    private ArticleRuns(long[] hashes) {
        this.hashes = hashes;
    }

    /** A word of a text and the line that it stands on. */
    record Placed(String word, int line) {}

    /**
     * Writes the file of hashes anew.
     *
     * @param arguments the folder of the articles and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("ArticleRuns needs two arguments: articles-dir out-file.");
        }
        Files.write(Path.of(arguments[1]), made(Path.of(arguments[0])));
    }

    /** The hashes of a folder of articles as the file holds them: sorted, five bytes each. */
    static byte[] made(Path articles) throws IOException {
        TreeSet<Long> hashes = new TreeSet<>();
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.sorted().toList()) {
                for (long hash : hashes(words(Files.readString(file)))) {
                    hashes.add(hash);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long hash : hashes) {
            for (int at = BYTES - 1; at >= 0; at--) {
                out.write((int) (hash >>> (8 * at)));
            }
        }
        return out.toByteArray();
    }

    /** The runs that were kept with this library. */
    static ArticleRuns kept() {
        byte[] bytes = keptBytes();
        long[] hashes = new long[bytes.length / BYTES];
        for (int i = 0; i < bytes.length; i++) {
            hashes[i / BYTES] = (hashes[i / BYTES] << 8) | (bytes[i] & 0xff);
        }
        return new ArticleRuns(hashes);
    }

    static byte[] keptBytes() {
        try (InputStream in = ArticleRuns.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException("The library was built without " + PLACE + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    int size() {
        return hashes.length;
    }

    /** The words of a text in small letters; marks between them count for nothing, and neither does an apostrophe. */
    static List<Placed> words(String text) {
        List<Placed> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int line = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
                words.add(new Placed(word.toString().toLowerCase(Locale.ROOT), line));
                word.setLength(0);
            }
            line += c == '\n' ? 1 : 0;
        }
        return words;
    }

    /** The hash of each run of a text, by the place of its first word. */
    static long[] hashes(List<Placed> words) {
        byte[][] bytes = new byte[words.size()][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (words.get(i).word() + " ").getBytes(StandardCharsets.UTF_8);
        }
        long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = SEED;
            for (int word = i; word < i + LENGTH; word++) {
                for (byte b : bytes[word]) {
                    hash = (hash ^ (b & 0xff)) * PRIME;
                }
            }
            hashes[i] = (hash ^ (hash >>> 40)) & 0xff_ffff_ffffL;
        }
        return hashes;
    }
}
