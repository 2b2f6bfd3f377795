package org.birddog.library;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is easier, harder or stands in is the same kind of movement: whoever changes over still does the same thing. */
record LinkMoves() implements ContentCheck {

    @Override
    public String name() {
        return "link-moves";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            Part part = file.part();
            for (Part link : List.of(
                    part.at("easier"),
                    part.at("harder"),
                    part.at("instead"),
                    part.at("pregnancy").at("instead"))) {
                check(file, link, linked(content, link), report);
            }
        }
    }

    private static void check(ExerciseFile file, Part link, @Nullable ExerciseFile other, Report report) {
        if (other != null && Collections.disjoint(file.moves(), other.moves())) {
            report.fault(
                    link,
                    other.exercise().id() + " is another kind of movement: " + String.join(", ", other.moves())
                            + "; this one is " + String.join(", ", file.moves()),
                    "Maybe another exercise was meant, or moves lacks a word in one of the two.");
        }
    }

    private static @Nullable ExerciseFile linked(ContentFiles content, Part link) {
        String id = link.textOrNull();
        return id == null ? null : content.exercise(id);
    }
}
