package org.birddog.library;

import java.util.function.Function;
import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/** Whoever goes on to what is easier, or to what is harder, comes to an end. */
record LinkCycles() implements ContentCheck {

    @Override
    public String name() {
        return "link-cycles";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            check(file, "easier", Exercise::easier, content, report);
            check(file, "harder", Exercise::harder, content, report);
        }
    }

    private static void check(
            ExerciseFile file,
            String link,
            Function<Exercise, @Nullable String> next,
            ContentFiles content,
            Report report) {
        String start = file.exercise().id();
        StringBuilder way = new StringBuilder(start);
        String id = next.apply(file.exercise());
        for (int steps = 1; id != null && steps <= content.exercises().size(); steps++) {
            way.append(" -> ").append(id);
            // A step to itself is the business of the check "links".
            if (id.equals(start) && steps > 1) {
                report.fault(file.part().at(link), link + " goes round: " + way, "Maybe one is null.");
            }
            ExerciseFile other = id.equals(start) ? null : content.exercise(id);
            id = other == null ? null : next.apply(other.exercise());
        }
    }
}
