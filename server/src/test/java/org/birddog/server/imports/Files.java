package org.birddog.server.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.birddog.pages.recorded.Brought;

/** Files to bring, and what becomes of them in Madrid. */
final class Files {

    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final long LONGEST = 128L * 1024 * 1024;

    private Files() {}

    static byte[] sample(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(sample(name), StandardCharsets.UTF_8);
    }

    static Brought read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Brought read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    static Brought read(InputStream in) throws IOException {
        return ActivityFile.read(in, LONGEST, MADRID);
    }

    /** An archive of names and contents in turn. */
    static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** The same piece over and over, made as it is read. */
    static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] rest;
        private final long length;
        private long at;

        Endless(String head, String piece, long length) {
            this.start = head.getBytes(StandardCharsets.UTF_8);
            this.rest = piece.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        /** How many bytes were read so far. */
        long given() {
            return at;
        }

        @Override
        public int read() {
            return at >= length ? -1 : next();
        }

        @Override
        public int read(byte[] bytes, int from, int wanted) {
            int given = (int) Math.min(wanted, length - at);
            for (int i = 0; i < given; i++) {
                bytes[from + i] = next();
            }
            return given == 0 && wanted > 0 ? -1 : given;
        }

        private byte next() {
            long place = at++;
            return place < start.length ? start[(int) place] : rest[(int) ((place - start.length) % rest.length)];
        }
    }
}
