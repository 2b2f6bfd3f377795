package org.birddog.pages.look;

import java.util.List;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.birddog.wire.JsonWriter;

/** What a telephone has to know to put the app on its home screen. */
public final class Manifest {

    /** Where it is served. */
    public static final String PATH = "/manifest.webmanifest";

    /** What a long press on the app's icon leads to. */
    private static final List<String> SHORTCUTS = List.of("today", "relief");

    private Manifest() {}

    /** The manifest in the language of the person. */
    public static Answer show(Turn turn) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        String name = turn.say().of("layout.name");
        json.beginObject();
        json.freeKey("name").value(name).freeKey("short_name").value(name);
        json.freeKey("lang").value(turn.say().language()).freeKey("start_url").value("/today");
        json.freeKey("display").value("standalone").freeKey("id").value("/");
        json.freeKey("background_color").value("#f6f3ec").freeKey("theme_color").value("#0a6257");
        json.freeKey("icons").beginList();
        icon(json, Icon.PATH, "any", "image/svg+xml");
        icon(json, Icon.PICTURES.getLast(), "512x512", "image/png");
        json.endList().freeKey("shortcuts").beginList();
        for (String way : SHORTCUTS) {
            json.beginObject()
                    .freeKey("name")
                    .value(turn.say().of("layout.way." + way))
                    .freeKey("url")
                    .value("/" + way)
                    .endObject();
        }
        json.endList().endObject();
        return new Answer.Asset("application/manifest+json", text.toString(), false, List.of());
    }

    private static void icon(JsonWriter json, String source, String sizes, String type) {
        json.beginObject()
                .freeKey("src")
                .value(source)
                .freeKey("sizes")
                .value(sizes)
                .freeKey("type")
                .value(type);
        json.endObject();
    }
}
