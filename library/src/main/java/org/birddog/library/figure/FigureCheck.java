package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.birddog.library.ContentCheck;
import org.birddog.library.ContentFiles;
import org.birddog.library.Fault;
import org.jspecify.annotations.Nullable;

/** A check that looks at one figure at a time, and at what it shows. */
interface FigureCheck extends ContentCheck {

    /**
     * Reports what is wrong with a figure.
     *
     * @param shown null where nothing has the figure's name
     */
    void check(FigureFile file, @Nullable Shown shown, Report report);

    /** Looks at the figures side by side: to solve and draw them is most of what the checks take. */
    @Override
    default void check(ContentFiles content, Report report) {
        List<List<Fault>> found = content.figures().parallelStream()
                .map(file -> faults(file, Shown.by(file.id(), content)))
                .toList();
        found.forEach(
                faults -> faults.forEach(one -> report.fault(one.file(), one.line(), one.message(), one.advice())));
    }

    /** What is wrong with one figure. */
    default List<Fault> faults(FigureFile file, @Nullable Shown shown) {
        List<Fault> faults = new ArrayList<>();
        check(
                file,
                shown,
                (where, line, message, advice) -> faults.add(new Fault(name(), where, line, message, advice)));
        return faults;
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
