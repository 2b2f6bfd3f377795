package org.birddog.library;

import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/** What is easier never stands at a higher stage, what is harder never at a lower one. */
record LinkStages() implements ContentCheck {

    @Override
    public String name() {
        return "link-stages";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            Exercise exercise = file.exercise();
            Exercise easier = find(content, exercise.easier());
            Exercise harder = find(content, exercise.harder());
            if (easier != null && easier.stage() > exercise.stage()) {
                fault(file.part().at("easier"), "easier", easier, exercise, report);
            }
            if (harder != null && harder.stage() < exercise.stage()) {
                fault(file.part().at("harder"), "harder", harder, exercise, report);
            }
        }
    }

    private static void fault(Part at, String link, Exercise other, Exercise exercise, Report report) {
        report.fault(
                at,
                "the " + link + " " + other.id() + " is of stage " + other.stage() + ", this one of stage "
                        + exercise.stage(),
                "Maybe one of the two stages is wrong.");
    }

    private static @Nullable Exercise find(ContentFiles content, @Nullable String id) {
        ExerciseFile file = id == null ? null : content.exercise(id);
        return file == null ? null : file.exercise();
    }
}
