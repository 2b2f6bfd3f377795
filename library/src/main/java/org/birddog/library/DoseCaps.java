package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;

/** No dose goes beyond what is safe for anyone. */
record DoseCaps() implements ExerciseCheck {

    private static final int MOST_REPS_A_SIDE = 30;
    private static final int LONGEST_HOLD = 30;
    private static final int LONGEST_REST_POSE = 60;

    /** Poses that rest the body, so that they may be held for longer. */
    private static final List<String> REST_POSES = List.of("childs-pose");

    @Override
    public String name() {
        return "dose-caps";
    }

    @Override
    public void check(Exercise exercise, Part file, Report report) {
        int longest = REST_POSES.contains(exercise.id()) ? LONGEST_REST_POSE : LONGEST_HOLD;
        RungNotation notation = RungNotation.of(exercise);
        for (Dose dose : exercise.ladder().rungs()) {
            if (dose.totalReps() > MOST_REPS_A_SIDE) {
                report.fault(
                        file.at("dose"),
                        notation.text(dose, exercise.ladder().unit()) + " is over " + MOST_REPS_A_SIDE
                                + " repetitions a side",
                        "Maybe a lower top.");
            }
            if (dose.longestHold() > longest) {
                report.fault(
                        file.at("dose"),
                        notation.text(dose, exercise.ladder().unit()) + " is held over " + longest + " s",
                        "Maybe a lower top, or hold-seconds is wrong.");
            }
        }
    }
}
