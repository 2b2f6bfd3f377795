package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/** Every exercise that another one names exists. */
record Links() implements ContentCheck {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        List<String> ids = new ArrayList<>();
        content.exercises().forEach(file -> ids.add(file.exercise().id()));
        for (ExerciseFile file : content.exercises()) {
            Exercise exercise = file.exercise();
            check(file.part().at("easier"), exercise.easier(), exercise, ids, report);
            check(file.part().at("harder"), exercise.harder(), exercise, ids, report);
            check(file.part().at("instead"), exercise.instead(), exercise, ids, report);
            Part inPregnancy = file.part().at("pregnancy").at("instead");
            check(inPregnancy, exercise.pregnancyInstead(), exercise, ids, report);
        }
    }

    private static void check(Part at, @Nullable String id, Exercise from, List<String> ids, Report report) {
        if (id != null && !ids.contains(id)) {
            report.fault(at, "there is no exercise " + id, Spelling.advice(id, ids));
        } else if (Objects.equals(id, from.id())) {
            report.fault(at, id + " names itself", "Maybe null was meant: there is no other.");
        }
    }
}
