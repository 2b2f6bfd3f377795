package org.birddog.library;

import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/** Who may not do an exercise in pregnancy is told from when and, where another one can stand in, which. */
record PregnancyInstead() implements ContentCheck {

    @Override
    public String name() {
        return "pregnancy-instead";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            check(file.exercise(), file.part().at("pregnancy"), content, report);
        }
    }

    private static void check(Exercise exercise, Part pregnancy, ContentFiles content, Report report) {
        Integer week = exercise.barredFromWeek();
        String instead = exercise.pregnancyInstead();
        boolean not = exercise.pregnancyForm().equals("not");
        if (not && week == null) {
            report.fault(pregnancy.at("barred-from"), "the form not needs a week", "Maybe 1 was meant.");
        }
        if (week == null && instead != null) {
            report.fault(pregnancy.at("instead"), "nothing is barred here", "Maybe the week is lost.");
        }
        if (week != null && instead == null && !not) {
            report.fault(
                    pregnancy.at("instead"),
                    "it is barred from week " + week + ", but nothing stands in",
                    "Maybe an exercise can; if none can, the form is not.");
        }
        Integer barred = weekOf(instead, content);
        if (week != null && barred != null && barred <= week) {
            report.fault(
                    pregnancy.at("instead"),
                    "what stands in, " + instead + ", is itself barred from week " + barred,
                    "Maybe an upright exercise can stand in.");
        }
    }

    private static @Nullable Integer weekOf(@Nullable String id, ContentFiles content) {
        ExerciseFile file = id == null ? null : content.exercise(id);
        return file == null ? null : file.exercise().barredFromWeek();
    }
}
