package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** Where a muscle lies, roughly: what is tinted on the figure, by the names that exercises have under targets. */
final class Muscles {

    /** A tinted piece of trunk or limb, and to where its surface looks. */
    record Tint(Capsule capsule, Vec outward) {}

    private Muscles() {}

    /** What is tinted on the trunk. */
    static List<Tint> ofTrunk(String muscle, Body body) {
        return switch (muscle) {
            case "rectus-abdominis" -> front(body, 2, 7, 6.4, 3.6, 0);
            case "transversus-abdominis" -> front(body, 2, 5, 4.2, 5, 0);
            case "diaphragm" -> front(body, 5, 8, 3.5, 5, 0);
            case "obliques", "quadratus-lumborum" -> sides(body, 3, 7, 7, 3, muscle.equals("obliques") ? 1.5 : -3);
            case "rotators" -> sides(body, 3, 9, 5, 3, -4);
            case "multifidus" -> back(body, 1, 5, 2, 2.6);
            case "erector-spinae" -> back(body, 1, 11, 2.8, 2.5);
            case "thoracic-extensors" -> back(body, 6, 13, 2.8, 2.6);
            case "latissimus-dorsi" -> sides(body, 5, 10, 8, 3.4, -4);
            case "rhomboids", "trapezius" -> back(body, 9, 13, 5, 3);
            case "pectorals" -> front(body, 11, 12, 5.6, 3.6, 5.5);
            case "serratus-anterior" -> sides(body, 8, 11, 9, 3, 1);
            case "neck-flexors" -> List.of(tint(body, 15, 17, 0, 2.6, 2.2));
            case "piriformis" -> hips(body, -6.5, 0, 2, 3.2);
            case "iliopsoas" -> hips(body, 5, 2, 0.5, 3.8);
            case "pelvic-floor" ->
                List.of(new Tint(
                        Capsule.ball(
                                body.spine()
                                        .points()
                                        .getFirst()
                                        .along(body.spine().pelvis().up(), -3),
                                4.5),
                        body.spine().pelvis().forward()));
            default -> List.of();
        };
    }

    /** What is tinted on a leg. */
    static List<Tint> ofLeg(String muscle, LimbBody leg) {
        Vec back = leg.bend();
        Vec knee = leg.joint();
        return switch (muscle) {
            case "gluteus-maximus" -> List.of(along(leg.root(), leg.upper(), -2, 7, back, 2.8, 5, 4.4));
            case "gluteus-medius" -> List.of(along(leg.root(), leg.upper(), -3, 3, outward(leg), 4, 4, 3.4));
            case "hamstrings" -> List.of(along(leg.root(), leg.upper(), 10, 34, back, 3.6, 4.4, 2.8));
            case "quadriceps", "rectus-femoris" ->
                List.of(along(leg.root(), leg.upper(), 7, 34, back.times(-1), 3.4, 4.6, 3.2));
            case "adductors" -> List.of(along(leg.root(), leg.upper(), 5, 28, back.times(-0.1), 1, 4.2, 2.6));
            case "calves" -> List.of(along(knee, leg.lower(), 6, 24, leg.bendOfLower(), 2, 4, 2.4));
            case "sciatic-nerve" ->
                List.of(
                        along(leg.root(), leg.upper(), -2, 40, back, 2.4, 1.2, 1.2),
                        along(knee, leg.lower(), 2, 36, leg.bendOfLower(), 1.4, 1.2, 1.2));
            default -> List.of();
        };
    }

    /** To the outer side of a thigh. */
    private static Vec outward(LimbBody leg) {
        return leg.bend().cross(leg.upper()).times(leg.limb().side());
    }

    /** What is tinted on an arm. */
    static List<Tint> ofArm(String muscle, LimbBody arm) {
        return switch (muscle) {
            case "deltoids" -> List.of(along(arm.root(), arm.upper(), 0, 9, arm.bend(), 0.6, 4.4, 3.2));
            case "triceps" ->
                List.of(along(arm.root(), arm.upper(), 9, 24, arm.bend().times(-1), 1.6, 2.8, 2.2));
            default -> List.of();
        };
    }

    private static Tint along(
            Vec root, Vec bone, double from, double to, Vec outward, double off, double thick, double thin) {
        return new Tint(
                new Capsule(
                        root.along(bone, from).along(outward, off),
                        thick,
                        root.along(bone, to).along(outward, off * 0.75),
                        thin),
                outward);
    }

    private static List<Tint> front(Body body, int from, int to, double off, double radius, double apart) {
        return apart == 0
                ? List.of(tint(body, from, to, 0, off, radius))
                : List.of(tint(body, from, to, apart, off, radius), tint(body, from, to, -apart, off, radius));
    }

    private static List<Tint> back(Body body, int from, int to, double apart, double radius) {
        return List.of(tint(body, from, to, apart, -6.4, radius), tint(body, from, to, -apart, -6.4, radius));
    }

    private static List<Tint> sides(Body body, int from, int to, double apart, double radius, double forward) {
        List<Tint> both = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Tint one = tint(body, from, to, side * apart, forward, radius);
            both.add(new Tint(
                    one.capsule(), body.spine().frames().get(from).right().times(side)));
        }
        return both;
    }

    private static List<Tint> hips(Body body, double forward, double up, double apart, double radius) {
        Frame frame = body.spine().pelvis();
        List<Tint> both = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Vec at = body.spine()
                    .points()
                    .getFirst()
                    .along(frame.right(), side * (apart + 3))
                    .along(frame.forward(), forward)
                    .along(frame.up(), up);
            Vec outward = Math.abs(forward) > 4
                    ? frame.forward().times(Math.signum(forward))
                    : frame.right().times(side);
            both.add(new Tint(Capsule.ball(at, radius), outward));
        }
        return both;
    }

    private static Tint tint(Body body, int from, int to, double right, double forward, double radius) {
        return new Tint(
                new Capsule(place(body, from, right, forward), radius, place(body, to, right, forward), radius),
                body.spine().frames().get(from).forward().times(Math.signum(forward)));
    }

    private static Vec place(Body body, int point, double right, double forward) {
        Frame frame = body.spine().frames().get(point);
        return body.spine().points().get(point).along(frame.right(), right).along(frame.forward(), forward);
    }
}
