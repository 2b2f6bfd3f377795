package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;

/** Each rung of a ladder is more than the one below. */
record LadderClimbs() implements ExerciseCheck {

    @Override
    public String name() {
        return "ladder-climbs";
    }

    @Override
    public void check(Exercise exercise, Part file, Report report) {
        DoseLadder ladder = exercise.ladder();
        RungNotation notation = RungNotation.of(exercise);
        List<Dose> rungs = ladder.rungs();
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).volume() <= rungs.get(i - 1).volume()) {
                report.fault(
                        file.at("dose"),
                        "the rung " + notation.text(rungs.get(i), ladder.unit()) + " is no more than "
                                + notation.text(rungs.get(i - 1), ladder.unit()) + " below it",
                        "Maybe the two are exchanged.");
            }
        }
    }
}
