package org.birddog.pages.look;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.birddog.wire.JsonReader;

/** Where the drawings of the exercises are served. They are drawn when Birddog is built; a host has them as files. */
public final class Figures {

    /** Below which hosts serve the drawings. */
    public static final String PATH = "/figures/";

    private static final int MOST = 10_000;
    private static final int LONGEST = 100;

    private final String version;
    private final Set<String> poor;
    private final SortedMap<String, List<Repetition>> repetitions;

    private Figures(String version, Set<String> poor, SortedMap<String, List<Repetition>> repetitions) {
        this.version = version;
        this.poor = poor;
        this.repetitions = repetitions;
    }

    /** Reads the list that the library writes beside the drawings. */
    public static Figures read(String bundle) {
        JsonReader json = new JsonReader(bundle);
        String version = "";
        TreeSet<String> poor = new TreeSet<>();
        TreeMap<String, List<Repetition>> repetitions = new TreeMap<>();
        json.beginObject();
        while (json.nextKey()) {
            switch (json.key()) {
                case "version" -> version = json.text(1, LONGEST);
                case "poor" -> {
                    json.beginList();
                    while (json.nextElement(MOST)) {
                        poor.add(json.text(1, LONGEST));
                    }
                }
                default -> {
                    json.beginObject();
                    while (json.nextKey()) {
                        repetitions.put(json.key(), Repetition.list(json));
                    }
                }
            }
        }
        json.end();
        return new Figures(version, poor, repetitions);
    }

    /** The drawing of one exercise, in a language. */
    public Figure of(String language, String exercise) {
        return new Figure(
                PATH + language + "/" + exercise,
                "?v=" + version,
                poor.contains(exercise),
                repetitions.getOrDefault(exercise, List.of()));
    }

    /**
     * The addresses of one drawing. They change with what is drawn, so a browser may keep it for ever.
     *
     * @param showsFault whether there is one with good form and poor form side by side
     * @param repetitions those of one loop, in their order; empty where nothing is drawn
     */
    public record Figure(String address, String version, boolean showsFault, List<Repetition> repetitions) {

        /** It moves. */
        public String moving() {
            return address + ".svg" + version;
        }

        /** It moves as the player sets its time. */
        public String led() {
            return address + ".led.svg" + version;
        }

        /** It does not. */
        public String still() {
            return address + ".still.svg" + version;
        }

        /** Its key poses side by side. */
        public String strip() {
            return address + ".strip.svg" + version;
        }

        /** Good form, and the fault beside it. */
        public String poor() {
            return address + ".poor.svg" + version;
        }
    }
}
