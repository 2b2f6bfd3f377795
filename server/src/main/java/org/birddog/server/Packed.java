package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.birddog.pages.look.Stylesheet;
import org.jspecify.annotations.Nullable;

/**
 * A file that never changes while the server runs, as one browser is sent it: by brotli where the browser takes that,
 * since {@link Packing} had the time for it when the server was built; else as it is, and Tomcat makes it gzip.
 */
final class Packed {

    private static final String BROTLI = "br";

    private final byte[] bytes;
    private final boolean brotli;

    private Packed(byte[] bytes, boolean brotli) {
        this.bytes = bytes;
        this.brotli = brotli;
    }

    /**
     * A file for a browser.
     *
     * @param path where it is served
     * @param file what it holds
     * @param accepted the browser's {@code Accept-Encoding}, or null
     */
    static Packed of(String path, byte[] file, @Nullable String accepted) {
        byte[] small = accepts(accepted) ? small(path, file) : null;
        return small == null ? new Packed(file, false) : new Packed(small, true);
    }

    /** Where the small form of a file lies. With other content it has another name, so that the two never part. */
    static String place(String path, byte[] file) {
        return "/birddog/brotli" + path + "." + Stylesheet.hash(new String(file, StandardCharsets.UTF_8)) + ".br";
    }

    private static byte @Nullable [] small(String path, byte[] file) {
        try (InputStream small = Packed.class.getResourceAsStream(place(path, file))) {
            return small == null ? null : small.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The small form of " + path + " could not be read.", e);
        }
    }

    private static boolean accepts(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String plain = coding.replace(" ", "");
            if (plain.equals(BROTLI) || (plain.startsWith(BROTLI + ";") && !plain.matches(".*;q=0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isBrotli() {
        return brotli;
    }
}
