package org.birddog.library;

import java.util.List;
import java.util.Objects;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;

/** A ladder that a file states itself changes one variable a rung; the named ones are the contract's. */
record OneVariable() implements ContentCheck {

    @Override
    public String name() {
        return "one-variable";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            if (file.ownLadder()) {
                check(file, report);
            }
        }
    }

    private static void check(ExerciseFile file, Report report) {
        DoseLadder ladder = file.exercise().ladder();
        RungNotation notation = RungNotation.of(file.exercise());
        List<Dose> rungs = ladder.rungs();
        for (int i = 1; i < rungs.size(); i++) {
            if (changes(rungs.get(i - 1), rungs.get(i)) > 1) {
                report.fault(
                        file.part().at("dose").at("rungs"),
                        "from " + notation.text(rungs.get(i - 1), ladder.unit()) + " to "
                                + notation.text(rungs.get(i), ladder.unit()) + " more than one thing changes",
                        "Maybe a rung between the two changes one of them first.");
            }
        }
    }

    private static int changes(Dose lower, Dose higher) {
        int changes = lower.sets() == higher.sets() ? 0 : 1;
        changes += lower.reps().equals(higher.reps()) ? 0 : 1;
        changes += Objects.equals(lower.holdSeconds(), higher.holdSeconds()) ? 0 : 1;
        changes += Objects.equals(lower.seconds(), higher.seconds()) ? 0 : 1;
        return changes;
    }
}
