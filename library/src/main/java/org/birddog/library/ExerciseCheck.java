package org.birddog.library;

import org.birddog.coach.content.Exercise;

/** A check that looks at one exercise at a time. */
interface ExerciseCheck extends ContentCheck {

    void check(Exercise exercise, Part file, Report report);

    @Override
    default void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            check(file.exercise(), file.part(), report);
        }
    }
}
