package org.birddog.library.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rests on something stays where it is while the rest moves: hands and feet do not slide. */
public record FigureContacts() implements FigureCheck {

    /** One hundredth of the person's height. */
    private static final double ALLOWED = Build.HEIGHT / 100;

    @Override
    public String name() {
        return "figure-contacts";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        Figure figure = file.figure();
        SortedMap<String, Vec> resting = new TreeMap<>();
        int step = -1;
        for (Moment moment : file.moments()) {
            if (moment.towards() != step) {
                Solver.Key start = Solver.key(figure.pose(
                        figure.motion().get(Math.max(0, moment.towards() - 1)).pose()));
                resting = resting(figure, moment.towards(), start.body());
                step = moment.towards();
            }
            for (String point : resting.keySet()) {
                Vec before = resting.get(point);
                double slid = before == null ? 0 : moment.body().point(point).distance(before);
                if (slid > ALLOWED) {
                    report.fault(
                            file.part().at("poses").at(figure.motion().get(step).pose()),
                            point + " slides by " + Math.round(slid * 10) / 10.0 + " cm though it rests on something",
                            "Maybe it is no contact in one of the two poses, or the pin should be there.");
                    return;
                }
            }
        }
    }

    /** The points that rest at both ends of a step, and where; none where the picture cuts. */
    private static SortedMap<String, Vec> resting(Figure figure, int step, Body start) {
        SortedMap<String, Vec> resting = new TreeMap<>();
        if (step > 0 && figure.motion().get(step).over() > 0) {
            List<String> before =
                    figure.pose(figure.motion().get(step - 1).pose()).contacts();
            for (String point : figure.pose(figure.motion().get(step).pose()).contacts()) {
                if (before.contains(point)) {
                    resting.put(point, start.point(point));
                }
            }
        }
        return resting;
    }
}
