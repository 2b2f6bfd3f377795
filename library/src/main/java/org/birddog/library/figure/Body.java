package org.birddog.library.figure;

import java.util.List;
import java.util.SortedMap;

/**
 * A body in the room: every joint has a place.
 *
 * @param limbs those that are placed; all four once it is whole
 * @param trunk what the trunk does
 */
record Body(Spine spine, SortedMap<Limb, LimbBody> limbs, SortedMap<Trunk, Double> trunk) {

    double trunk(Trunk part) {
        return trunk.getOrDefault(part, 0.0);
    }

    LimbBody limb(Limb limb) {
        LimbBody found = limbs.get(limb);
        if (found == null) {
            throw new IllegalStateException("The " + limb.word() + " is not placed yet.\nMaybe a pin hangs on it.");
        }
        return found;
    }

    Vec skull() {
        return spine.points().getLast().along(spine.head().up(), Build.SKULL);
    }

    /** A point by its name, on the skin where something can touch it. */
    Vec point(String name) {
        int hyphen = name.lastIndexOf('-');
        if (hyphen > 0) {
            return sided(name.substring(0, hyphen), name.endsWith("-right") ? 1 : -1);
        }
        List<Vec> points = spine.points();
        List<Frame> frames = spine.frames();
        Frame pelvis = spine.pelvis();
        Vec hips = points.getFirst();
        int middle = Spine.FIRST_CHEST + 5;
        return switch (name) {
            case "pelvis" -> hips;
            case "seat" -> hips.along(pelvis.up(), -9).along(pelvis.forward(), -4);
            case "sacrum" -> hips.along(pelvis.up(), 4).along(pelvis.forward(), -11);
            case "waist" -> points.get(3).along(frames.get(3).forward(), -9);
            case "belly" -> points.get(3).along(frames.get(3).forward(), 11 + trunk(Trunk.BELLY));
            case "back" -> points.get(middle).along(frames.get(middle).forward(), -9.5);
            case "breast" -> points.get(middle).along(frames.get(middle).forward(), 10);
            case "neck" -> points.getLast();
            case "nape" -> points.getLast().along(spine.head().forward(), -5);
            case "head" -> skull().along(spine.head().forward(), -10);
            case "brow" -> skull().along(spine.head().forward(), 9);
            default -> throw new IllegalArgumentException("No point of a body is called " + name + ".");
        };
    }

    private Vec sided(String name, int side) {
        return switch (name) {
            case "hip" -> hip(side);
            case "flank" -> hip(side).along(spine.pelvis().right(), side * 9.0);
            case "shoulder" -> shoulder(side);
            case "elbow", "wrist", "palm", "fingers" -> ofArm(name, limb(side > 0 ? Limb.ARM_RIGHT : Limb.ARM_LEFT));
            default -> ofLeg(name, limb(side > 0 ? Limb.LEG_RIGHT : Limb.LEG_LEFT));
        };
    }

    private static Vec ofArm(String name, LimbBody arm) {
        return switch (name) {
            case "elbow" -> arm.joint();
            case "wrist" -> arm.end();
            case "palm" -> arm.palm();
            default -> arm.fingers();
        };
    }

    private static Vec ofLeg(String name, LimbBody leg) {
        return switch (name) {
            case "thigh" -> leg.root().along(leg.upper(), 24).along(leg.bend(), -7);
            case "knee" -> leg.joint();
            case "shin" -> leg.joint().along(leg.lower(), 14).along(leg.bendOfLower(), -5);
            case "calf" -> leg.joint().along(leg.lower(), 8).along(leg.bendOfLower(), 5);
            case "ankle" -> leg.end();
            case "heel" -> leg.heel();
            case "ball" -> leg.ball();
            case "toe" -> leg.toe();
            default -> throw new IllegalArgumentException("No point of a body is called " + name + ".");
        };
    }

    Vec hip(int side) {
        return spine.points().getFirst().along(spine.pelvis().right(), side * Build.HALF_HIPS);
    }

    /** The shoulder joint of a hanging arm. */
    Vec shoulder(int side) {
        Frame chest = spine.chest();
        return spine.topOfChest()
                .along(chest.up(), trunk(Trunk.SHRUG) - Build.SHOULDER_DROP)
                .along(chest.forward(), -trunk(Trunk.BLADES))
                .along(chest.right(), side * (Build.HALF_SHOULDERS - trunk(Trunk.BLADES) * 0.5));
    }
}
