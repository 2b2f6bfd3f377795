package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** The names of the points of a body. */
final class Points {

    /** Those in the middle. */
    static final List<String> MIDDLE =
            List.of("pelvis", "seat", "sacrum", "waist", "belly", "back", "breast", "neck", "head", "brow", "nape");

    /** Those that stand on either side, with -right or -left. */
    static final List<String> SIDED = List.of(
            "hip",
            "thigh",
            "knee",
            "shin",
            "calf",
            "ankle",
            "heel",
            "ball",
            "toe",
            "flank",
            "shoulder",
            "elbow",
            "wrist",
            "palm",
            "fingers");

    private static final List<String> OF_ARMS = List.of("elbow", "wrist", "palm", "fingers");
    private static final List<String> OF_LEGS =
            List.of("thigh", "knee", "shin", "calf", "ankle", "heel", "ball", "toe");

    private static final String RIGHT = "-right";
    private static final String LEFT = "-left";

    private Points() {}

    /** Points on the right, then those on the left. */
    static List<String> onBothSides(String... names) {
        List<String> points = new ArrayList<>();
        for (String side : List.of(RIGHT, LEFT)) {
            for (String name : names) {
                points.add(name + side);
            }
        }
        return points;
    }

    /** Whether a body has such a point. */
    static boolean isKnown(String name) {
        if (name.endsWith(RIGHT) || name.endsWith(LEFT)) {
            return SIDED.contains(name.substring(0, name.lastIndexOf('-')));
        }
        return MIDDLE.contains(name);
    }

    /** Whether a point lies on a limb, so that it has no place before the limb has one. */
    static boolean isOf(Limb limb, String name) {
        int hyphen = name.lastIndexOf('-');
        boolean right = name.endsWith(RIGHT);
        return hyphen > 0
                && right == limb.side() > 0
                && (limb.isArm() ? OF_ARMS : OF_LEGS).contains(name.substring(0, hyphen));
    }

    /** The name on the other side. */
    static String mirrored(String name) {
        if (name.endsWith(RIGHT)) {
            return name.substring(0, name.length() - RIGHT.length()) + LEFT;
        }
        if (name.endsWith(LEFT)) {
            return name.substring(0, name.length() - LEFT.length()) + RIGHT;
        }
        return name;
    }
}
