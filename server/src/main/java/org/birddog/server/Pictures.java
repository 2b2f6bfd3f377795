package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.Icon;
import org.jspecify.annotations.Nullable;

/** The app's icons as pixels, for telephones that take no drawing, and the figures of the exercises. No pages. */
final class Pictures {

    /** A language, an exercise, and the kind of drawing; nothing that could lead elsewhere. */
    private static final Pattern FIGURE =
            Pattern.compile("/figures/[a-z]{2}/[a-z0-9-]{1,60}(\\.(led|still|strip|poor))?\\.svg");

    private final SortedMap<String, byte[]> byPath = new TreeMap<>();

    private Pictures() {}

    /** Every picture that the pages name. */
    static Pictures read() {
        Pictures pictures = new Pictures();
        for (String path : Icon.PICTURES) {
            try (InputStream picture = Icon.class.getResourceAsStream("/birddog" + path)) {
                if (picture == null) {
                    throw new IllegalStateException("This Birddog was built without its picture " + path + ".");
                }
                pictures.byPath.put(path, picture.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The picture " + path + " could not be read.", e);
            }
        }
        return pictures;
    }

    /**
     * The picture at a path, or null.
     *
     * @param accepted the browser's {@code Accept-Encoding}, or null
     */
    @Nullable
    Reply at(String path, @Nullable String accepted) {
        if (path.startsWith(Figures.PATH)) {
            return figure(path, accepted);
        }
        byte[] picture = byPath.get(path);
        return picture == null ? null : Reply.picture(picture);
    }

    /** Read at each call: seven megabytes that stay in the browsers need not stay here. */
    private static @Nullable Reply figure(String path, @Nullable String accepted) {
        if (!FIGURE.matcher(path).matches()) {
            return null;
        }
        try (InputStream figure = Pictures.class.getResourceAsStream("/birddog" + path)) {
            return figure == null ? null : Reply.figure(Packed.of(path, figure.readAllBytes(), accepted));
        } catch (IOException e) {
            throw new UncheckedIOException("The figure " + path + " could not be read.", e);
        }
    }
}
