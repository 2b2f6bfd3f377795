package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.look.Icon;
import org.jspecify.annotations.Nullable;

/** The app's icons as pixels, for telephones that take no drawing. They are no pages, so the host has them. */
final class Pictures {

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

    /** The picture at a path, or null. */
    @Nullable
    Reply at(String path) {
        byte[] picture = byPath.get(path);
        return picture == null ? null : Reply.picture(picture);
    }
}
