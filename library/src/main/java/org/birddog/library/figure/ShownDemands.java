package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Demand;

/**
 * Reads demands off a body: each as a list, of which an exercise must declare one. The limits of angles are those of
 * drawing [P], not of a clinic.
 */
final class ShownDemands {

    private static final double SMALL_BEND = 15;
    private static final double END_OF_BENDING = 55;
    private static final double END_OF_ARCHING = 42;
    private static final double END_OF_TURNING = 42;
    private static final double SIDE_BEND = 14;
    private static final double DEEP_HIP = 112;
    private static final double DEEP_KNEE = 112;
    private static final double OVERHEAD = 132;
    private static final double WIDE = 42;

    private ShownDemands() {}

    static List<List<Demand>> of(Body body, Pose towards) {
        List<List<Demand>> shown = new ArrayList<>();
        spine(body, shown);
        posture(body, towards, shown);
        legs(body, towards, shown);
        arms(body, shown);
        return shown;
    }

    private static void spine(Body body, List<List<Demand>> shown) {
        double bent = body.trunk(Trunk.LUMBAR) + body.trunk(Trunk.CHEST);
        if (bent >= END_OF_BENDING) {
            shown.add(List.of(Demand.END_RANGE_FLEXION));
        } else if (bent >= SMALL_BEND) {
            shown.add(List.of(Demand.SMALL_FLEXION, Demand.END_RANGE_FLEXION, Demand.LOADED_FLEXION));
        } else if (bent <= -END_OF_ARCHING) {
            shown.add(List.of(Demand.END_RANGE_EXTENSION));
        } else if (bent <= -SMALL_BEND) {
            shown.add(List.of(Demand.SMALL_EXTENSION, Demand.END_RANGE_EXTENSION));
        }
        double turned = Math.abs(body.trunk(Trunk.LUMBAR_TWIST) + body.trunk(Trunk.CHEST_TWIST));
        if (turned >= END_OF_TURNING) {
            shown.add(List.of(Demand.END_RANGE_ROTATION));
        } else if (turned >= SMALL_BEND) {
            shown.add(List.of(Demand.SMALL_ROTATION, Demand.END_RANGE_ROTATION));
        }
        if (Math.abs(body.trunk(Trunk.LUMBAR_SIDE) + body.trunk(Trunk.CHEST_SIDE)) >= SIDE_BEND) {
            shown.add(List.of(Demand.SIDE_BEND));
        }
    }

    private static void posture(Body body, Pose towards, List<List<Demand>> shown) {
        double hips = body.point("pelvis").y();
        double front = body.spine().chest().forward().y();
        if (hips < 32 && front > 0.85 && !towards.position().equals("sitting")) {
            shown.add(List.of(Demand.SUPINE));
        }
        if (hips < 16 && front < -0.85) {
            shown.add(List.of(Demand.PRONE));
        }
        if (towards.contacts().stream().anyMatch(point -> point.startsWith("knee"))) {
            shown.add(List.of(Demand.KNEELING));
        }
        boolean low = hips < 32 || towards.contacts().stream().anyMatch(point -> point.startsWith("knee"));
        if (low) {
            shown.add(List.of(Demand.FLOOR));
        }
        if (towards.contacts().stream().anyMatch(point -> point.startsWith("palm"))) {
            shown.add(List.of(Demand.WRIST_LOAD));
        }
        if (towards.contacts().stream().anyMatch(point -> point.startsWith("palm") || point.startsWith("elbow"))) {
            shown.add(List.of(Demand.SHOULDER_LOAD));
        }
    }

    private static void legs(Body body, Pose towards, List<List<Demand>> shown) {
        for (Limb limb : List.of(Limb.LEG_RIGHT, Limb.LEG_LEFT)) {
            LimbBody leg = body.limb(limb);
            Vec own = body.spine().pelvis().in(leg.upper());
            if (Math.toDegrees(Math.atan2(own.x(), -own.y())) >= DEEP_HIP && Math.hypot(own.x(), own.y()) > 0.5) {
                shown.add(List.of(Demand.DEEP_HIP_FLEXION));
            }
            if (Math.toDegrees(Math.asin(Math.clamp(own.z() * limb.side(), -1, 1))) >= WIDE) {
                shown.add(List.of(Demand.WIDE_ABDUCTION));
            }
            String side = limb.side() > 0 ? "-right" : "-left";
            boolean loaded = towards.contacts().contains("knee" + side)
                    || (towards.position().equals("standing")
                            && towards.contacts().contains("ball" + side));
            if (loaded && leg.bentBy() >= DEEP_KNEE) {
                shown.add(List.of(Demand.DEEP_KNEE));
            }
        }
    }

    private static void arms(Body body, List<List<Demand>> shown) {
        for (Limb limb : List.of(Limb.ARM_RIGHT, Limb.ARM_LEFT)) {
            if (body.limb(limb).upper().degreesTo(body.spine().chest().up().times(-1)) >= OVERHEAD) {
                shown.add(List.of(Demand.OVERHEAD));
            }
        }
    }
}
