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

    private static final int LEAST = 3;
    private static final int MOST = 5;

    /** So many centimetres a point may be beside its true place between two moments: some four pixels of a phone. */
    private static final double ASIDE = 3;

    /** The points that go farthest, and what they hang on. */
    private static final List<String> POINTS = Points.onBothSides("fingers", "elbow", "shoulder", "knee", "toe", "hip");

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
                Way way = new Way(before, next, flows(figure.motion(), step - 1), flows(figure.motion(), step));
                int samples = to.over() == 0 ? 1 : way.samples();
                for (int i = 1; i <= samples; i++) {
                    double share = (double) i / samples;
                    moments.add(new Moment(now + to.over() * share, way.at(share), step));
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

    /** Whether the body goes through a pose without a stop, as in walking: it neither stays nor turns back. */
    private static boolean flows(List<Figure.Step> motion, int step) {
        int last = motion.size() - 1;
        boolean seam = step == 0 || step == last;
        Figure.Step before = motion.get(seam ? last - 1 : step - 1);
        Figure.Step after = motion.get(seam ? 1 : step + 1);
        double stay = seam
                ? motion.getFirst().stay() + motion.get(last).stay()
                : motion.get(step).stay();
        double into = motion.get(seam ? last : step).over();
        return stay == 0 && into > 0 && after.over() > 0 && !before.pose().equals(after.pose());
    }

    /** From one pose to the next. */
    private record Way(Solver.Key from, Solver.Key to, boolean flowsIn, boolean flowsOut) {

        Body at(double share) {
            return Solver.between(from, to, eased(share, flowsIn, flowsOut));
        }

        /** The fewest moments between which no point passes far beside its way. */
        int samples() {
            int samples = LEAST;
            while (samples < MOST && aside(samples) > ASIDE) {
                samples++;
            }
            return samples;
        }

        private double aside(int samples) {
            double most = 0;
            for (int i = 0; i < samples; i++) {
                Body before = at((double) i / samples);
                Body middle = at((i + 0.5) / samples);
                Body after = at((i + 1.0) / samples);
                for (String point : POINTS) {
                    Vec straight = before.point(point).towards(after.point(point), 0.5);
                    most = Math.max(most, middle.point(point).distance(straight));
                }
            }
            return most;
        }
    }

    /** Slow to start and slow to stop, as limbs move; even where they flow. */
    private static double eased(double share, boolean flowsIn, boolean flowsOut) {
        double square = share * share;
        double cube = square * share;
        return 3 * square - 2 * cube + (flowsIn ? cube - 2 * square + share : 0) + (flowsOut ? cube - square : 0);
    }
}
