package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The body at one moment of the motion.
 *
 * @param seconds since the loop began
 * @param towards the step under way, from 0; a moment at rest belongs to the step that led there
 */
record Moment(double seconds, Body body, int towards) {

    private static final double PER_SECOND = 3;
    private static final int LEAST = 4;
    private static final int MOST = 5;

    /** The moments of a whole loop, enough of them to be joined by straight ways. */
    static List<Moment> of(Figure figure) {
        SortedMap<String, Solver.Key> keys = new TreeMap<>();
        figure.poses().forEach((name, pose) -> keys.put(name, Solver.key(pose)));
        List<Moment> moments = new ArrayList<>();
        double now = 0;
        Solver.@Nullable Key before = null;
        for (int step = 0; step < figure.motion().size(); step++) {
            Figure.Step to = figure.motion().get(step);
            Solver.Key next = Objects.requireNonNull(keys.get(to.pose()));
            if (before == null) {
                moments.add(new Moment(0, next.body(), step));
            } else {
                int samples = to.over() == 0 ? 1 : Math.clamp(Math.round(to.over() * PER_SECOND), LEAST, MOST);
                for (int i = 1; i <= samples; i++) {
                    double share = (double) i / samples;
                    Body body = Solver.between(before, next, eased(share));
                    moments.add(new Moment(now + to.over() * share, body, step));
                }
                now += to.over();
            }
            if (to.stay() > 0) {
                now += to.stay();
                moments.add(new Moment(now, next.body(), step));
            }
            before = next;
        }
        return List.copyOf(moments);
    }

    /** Slow to start and slow to stop, as limbs move. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
