package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.LessonText;
import org.birddog.pages.look.Figures;
import org.birddog.pages.words.Wording;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.LessonTextCodec;

/** The content that was checked and bundled when this Birddog was built. */
final class BundledContent {

    /** What follows what: prose beside prose compresses best. */
    private static final List<String> PARTS = List.of("lessons", "words", "content", "figures");

    /** The areas of words that the command line says, or a server alone. */
    private static final List<String> ELSEWHERE = List.of("explain", "demo", "import", "site", "feed");

    private BundledContent() {}

    /** Exercises and rules. */
    static Content read() {
        return ContentCodec.read(text("content.json"));
    }

    /** What the pages say, by language. */
    static SortedMap<String, Wording> wordings() {
        return Wording.read(text("words.json"));
    }

    /** Where the drawings of the exercises are. */
    static Figures figures() {
        return Figures.read(text("figures.json"));
    }

    /** What the lessons say: by language, then by lesson. */
    static SortedMap<String, SortedMap<String, LessonText>> lessons() {
        return LessonTextCodec.read(text("lessons.json"));
    }

    /** All of it as a device reads it. */
    static String all() {
        StringBuilder all = new StringBuilder();
        JsonWriter json = new JsonWriter(all);
        json.beginObject();
        for (String part : PARTS) {
            json.freeKey(part);
            if (part.equals("words")) {
                said(new JsonReader(text("words.json")), json);
            } else {
                json.raw(text(part + ".json").strip());
            }
        }
        json.endObject();
        return all.append('\n').toString();
    }

    /** What the pages of a device say. */
    private static void said(JsonReader words, JsonWriter json) {
        words.beginObject();
        json.beginObject();
        while (words.nextKey()) {
            json.freeKey(words.key()).beginObject();
            words.beginObject();
            while (words.nextKey()) {
                String area = words.key();
                String phrases = words.raw();
                if (!ELSEWHERE.contains(area)) {
                    json.freeKey(area).raw(phrases);
                }
            }
            json.endObject();
        }
        json.endObject();
    }

    /** A file that was built into this server. */
    static String text(String file) {
        try (InputStream bundle = BundledContent.class.getResourceAsStream("/birddog/" + file)) {
            if (bundle == null) {
                throw new IllegalStateException("This Birddog was built without its file " + file + ".");
            }
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " could not be read.", e);
        }
    }
}
