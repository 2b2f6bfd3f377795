package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.pages.demo.DemoPerson;
import org.birddog.trials.people.DemoLife;
import org.birddog.wire.EntryCodec;

/** Writes the diaries of the demo's invented people into a folder: what {@code ./birddog serve --demo} begins with. */
public final class DemoDiaries {

    private DemoDiaries() {}

    /**
     * Writes them as of today.
     *
     * @param args the folder, made where it is not there
     */
    public static void main(String[] args) throws IOException {
        String zone = System.getenv("BIRDDOG_ZONE");
        LocalDate today = LocalDate.now(zone == null || zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
        write(Path.of(args[0]), (int) today.toEpochDay());
    }

    /** Writes them as of a day, in days since 1970-01-01. */
    static void write(Path folder, int today) throws IOException {
        Files.createDirectories(folder);
        Coach coach = Coach.of(Bundled.content());
        for (DemoPerson person : DemoPerson.values()) {
            List<String> lines = DemoLife.diary(coach, person, today).stream()
                    .map(EntryCodec::text)
                    .toList();
            Files.write(folder.resolve(person.word() + ".jsonl"), lines);
        }
    }
}
