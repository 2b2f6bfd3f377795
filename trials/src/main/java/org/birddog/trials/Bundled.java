package org.birddog.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.wire.ContentCodec;
import org.jspecify.annotations.Nullable;

/** The content that the library has bundled, read from the class path. */
public final class Bundled {

    private static final String CONTENT = "/birddog/content.json";
    private static final String WORDS = "/birddog/words.json";
    private static final String FIGURES = "/birddog/figures.json";
    private static final String LESSONS = "/birddog/lessons.json";
    private static @Nullable Coach coach;

    private Bundled() {}

    /** The coach that knows it. */
    public static synchronized Coach coach() {
        if (coach == null) {
            coach = Coach.of(content());
        }
        return coach;
    }

    /** The content's bundle. */
    public static String text() {
        return text(CONTENT);
    }

    /** The bundle of what the pages say. */
    public static String words() {
        return text(WORDS);
    }

    /** The list of the drawings. */
    public static String figures() {
        return text(FIGURES);
    }

    /** The bundle of what the lessons say. */
    public static String lessons() {
        return text(LESSONS);
    }

    private static String text(String place) {
        try (InputStream bundle = Bundled.class.getResourceAsStream(place)) {
            if (bundle == null) {
                throw new IllegalStateException("There is no bundle " + place + " on the class path.");
            }
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content. */
    public static Content content() {
        return ContentCodec.read(text());
    }
}
