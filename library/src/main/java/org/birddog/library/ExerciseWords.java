package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.ExerciseText;

/** Reads the words of an exercise in one language. */
final class ExerciseWords {

    private static final List<String> KEYS =
            List.of("name", "also", "why", "steps", "cues", "faults", "stop", "pregnancy");

    private ExerciseWords() {}

    static ExerciseText read(Part words) {
        words.keys(KEYS, List.of());
        return new ExerciseText(
                words.at("name").text(),
                words.at("also").texts(),
                words.at("why").text(),
                words.at("steps").texts(),
                words.at("cues").texts(),
                faults(words.at("faults")),
                words.at("stop").text(),
                words.at("pregnancy").text());
    }

    private static List<ExerciseText.Fault> faults(Part list) {
        List<ExerciseText.Fault> faults = new ArrayList<>();
        for (Part one : list.list()) {
            one.keys(List.of("fault", "mend"), List.of());
            faults.add(new ExerciseText.Fault(
                    one.at("fault").text(), one.at("mend").text()));
        }
        return List.copyOf(faults);
    }
}
