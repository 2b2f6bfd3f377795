package org.birddog.library.figure;

import org.birddog.coach.content.Exercise;
import org.birddog.library.ContentCheck;
import org.birddog.library.ContentFiles;
import org.birddog.library.ExerciseFile;
import org.jspecify.annotations.Nullable;

/** A check that looks at one figure at a time, and at the exercise that it shows. */
interface FigureCheck extends ContentCheck {

    /**
     * Reports what is wrong with a figure.
     *
     * @param exercise null for a self-test
     */
    void check(FigureFile file, @Nullable Exercise exercise, Report report);

    @Override
    default void check(ContentFiles content, Report report) {
        for (FigureFile file : content.figures()) {
            ExerciseFile exercise = content.exercise(file.id());
            check(file, exercise == null ? null : exercise.exercise(), report);
        }
    }

    /** Reports the first body of the motion, and then of the poor forms, that a judge finds something wrong with. */
    static void eachBody(FigureFile file, String advice, Report report, Judge judge) {
        Figure figure = file.figure();
        for (Moment moment : file.moments()) {
            String pose = figure.motion().get(moment.towards()).pose();
            String wrong = judge.wrong(moment.body());
            if (wrong != null) {
                report.fault(file.part().at("poses").at(pose), "on the way to " + pose + " " + wrong, advice);
                return;
            }
        }
        for (String pose : figure.poor()) {
            String wrong = judge.wrong(Solver.key(figure.pose(pose)).body());
            if (wrong != null) {
                report.fault(file.part().at("poses").at(pose), "in " + pose + " " + wrong, advice);
                return;
            }
        }
    }

    /** Says what is wrong with a body, or null. */
    @FunctionalInterface
    interface Judge {
        @Nullable
        String wrong(Body body);
    }
}
