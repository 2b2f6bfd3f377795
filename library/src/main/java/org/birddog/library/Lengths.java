package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.ExerciseText;

/** The words of an exercise are as many as a person in pain can follow. */
record Lengths() implements ContentCheck {

    private static final int LONGEST_CUE = 8;

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            count(file.part().at("sites"), "sites", 1, 3, file.exercise().sites(), report);
            count(file.part().at("helps"), "helps", 1, 4, file.exercise().helps(), report);
            count(file.part().at("targets"), "targets", 1, 6, file.exercise().targets(), report);
            file.texts().forEach((language, text) -> check(file.part().at(language), text, report));
        }
    }

    private static void check(Part words, ExerciseText text, Report report) {
        count(words.at("steps"), "steps", 3, 6, text.steps(), report);
        count(words.at("cues"), "cues", 2, 4, text.cues(), report);
        count(words.at("faults"), "faults", 2, 3, text.faults(), report);
        for (String cue : text.cues()) {
            if (cue.split(" ", -1).length > LONGEST_CUE) {
                report.fault(
                        words.at("cues"),
                        "the cue \"" + cue + "\" has more than " + LONGEST_CUE + " words",
                        "Maybe it says two things; a cue is heard while moving.");
            }
        }
    }

    private static void count(Part part, String name, int least, int most, List<?> list, Report report) {
        if (list.size() < least || list.size() > most) {
            report.fault(
                    part,
                    name + " holds " + list.size() + ", not " + least + " to " + most,
                    "Maybe two can be joined, or one was forgotten.");
        }
    }
}
