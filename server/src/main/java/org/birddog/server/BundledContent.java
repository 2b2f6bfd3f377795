package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.LessonText;
import org.birddog.pages.look.Figures;
import org.birddog.pages.words.Wording;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.LessonTextCodec;

/** The content that was checked and bundled when this Birddog was built. */
final class BundledContent {

    private static final String CONTENT = "/birddog/content.json";
    private static final String WORDS = "/birddog/words.json";
    private static final String FIGURES = "/birddog/figures.json";
    private static final String LESSONS = "/birddog/lessons.json";
    private static final String PLAYER = "/birddog/player.js";

    private BundledContent() {}

    /** Exercises and rules. */
    static Content read() {
        return ContentCodec.read(text(CONTENT));
    }

    /** What the pages say, by language. */
    static SortedMap<String, Wording> wordings() {
        return Wording.read(text(WORDS));
    }

    /** Where the drawings of the exercises are. */
    static Figures figures() {
        return Figures.read(text(FIGURES));
    }

    /** What the lessons say: by language, then by lesson. */
    static SortedMap<String, SortedMap<String, LessonText>> lessons() {
        return LessonTextCodec.read(text(LESSONS));
    }

    /** The session player, as TeaVM compiled it. */
    static String player() {
        return text(PLAYER);
    }

    private static String text(String place) {
        try (InputStream bundle = BundledContent.class.getResourceAsStream(place)) {
            if (bundle == null) {
                throw new IllegalStateException("This Birddog was built without its content (" + place + ").");
            }
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The content could not be read.", e);
        }
    }
}
