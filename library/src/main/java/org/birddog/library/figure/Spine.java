package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The spine with pelvis and head: a chain of short pieces, each turned a little against the one below.
 *
 * @param points from the middle between the hips to the upper end of the neck
 * @param frames how the piece that ends at each point is turned
 */
record Spine(List<Vec> points, List<Frame> frames, Frame head) {

    static final int FIRST_LUMBAR = 1;
    static final int FIRST_CHEST = FIRST_LUMBAR + Build.LUMBAR_JOINTS;
    static final int TOP_OF_CHEST = Build.LUMBAR_JOINTS + Build.CHEST_JOINTS + FIRST_LUMBAR;

    /** Builds the chain up from the pelvis. */
    static Spine of(Vec pelvis, SortedMap<Trunk, Double> trunk) {
        Frame frame = Frame.UPRIGHT
                .twisted(of(trunk, Trunk.TURN))
                .bent(of(trunk, Trunk.PITCH))
                .twisted(of(trunk, Trunk.ROLL));
        List<Vec> points = new ArrayList<>(List.of(pelvis));
        List<Frame> frames = new ArrayList<>(List.of(frame));
        grow(points, frames, Build.SACRUM, 0, 0, 0);
        climb(points, frames, Build.LUMBAR, Build.LUMBAR_JOINTS, trunk, Trunk.LUMBAR);
        climb(points, frames, Build.CHEST, Build.CHEST_JOINTS, trunk, Trunk.CHEST);
        climb(points, frames, Build.NECK, Build.NECK_JOINTS, trunk, Trunk.NECK);
        return new Spine(
                List.copyOf(points), List.copyOf(frames), frames.getLast().bent(of(trunk, Trunk.NOD)));
    }

    Frame pelvis() {
        return frames.getFirst();
    }

    Frame chest() {
        return frames.get(TOP_OF_CHEST);
    }

    Vec topOfChest() {
        return points.get(TOP_OF_CHEST);
    }

    private static void climb(
            List<Vec> points,
            List<Frame> frames,
            double length,
            int joints,
            SortedMap<Trunk, Double> trunk,
            Trunk bend) {
        Trunk side = Trunk.values()[bend.ordinal() + 1];
        Trunk twist = Trunk.values()[bend.ordinal() + 2];
        for (int i = 0; i < joints; i++) {
            grow(
                    points,
                    frames,
                    length / joints,
                    of(trunk, bend) / joints,
                    of(trunk, side) / joints,
                    of(trunk, twist) / joints);
        }
    }

    private static void grow(
            List<Vec> points, List<Frame> frames, double length, double bend, double side, double twist) {
        Frame frame = frames.getLast().twisted(twist).leant(side).bent(bend);
        points.add(points.getLast().along(frame.up(), length));
        frames.add(frame);
    }

    private static double of(SortedMap<Trunk, Double> trunk, Trunk part) {
        return trunk.getOrDefault(part, 0.0);
    }
}
