package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** The flesh on a body's bones, as capsules. */
final class Flesh {

    private Flesh() {}

    /** All that can rest on a floor of trunk and head. */
    static List<Capsule> trunk(Body body) {
        List<Capsule> all = new ArrayList<>(pelvis(body));
        all.add(buttock(body, 1));
        all.add(buttock(body, -1));
        all.addAll(shirt(body));
        all.addAll(head(body));
        return all;
    }

    static List<Capsule> pelvis(Body body) {
        Frame frame = body.spine().pelvis();
        Vec hips = body.spine().points().getFirst();
        List<Capsule> all = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Vec hip = body.hip(side);
            all.add(new Capsule(hip, 8.8, at(body, 2, side * 5.5, 0), 8.2));
        }
        all.add(new Capsule(body.hip(1), 8.8, body.hip(-1), 8.8));
        all.add(Capsule.ball(hips.along(frame.up(), 5).along(frame.forward(), 1), 8.6));
        return all;
    }

    /** Drawn with the leg of its side, so that no seam parts them. */
    static Capsule buttock(Body body, int side) {
        Frame frame = body.spine().pelvis();
        return Capsule.ball(
                body.hip(side)
                        .along(frame.forward(), -4)
                        .along(frame.up(), -0.5)
                        .along(frame.right(), side * -1.5),
                7.6);
    }

    /** A leg with the buttock above it. */
    static List<Capsule> leg(Body body, Limb limb) {
        List<Capsule> all = new ArrayList<>(leg(body.limb(limb)));
        all.add(buttock(body, limb.side()));
        return all;
    }

    static List<Capsule> shirt(Body body) {
        List<Capsule> all = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Vec hem = at(body, 2, side * 5.5, 0);
            Vec waist = at(body, 5, side * 5.2, 0);
            Vec ribs = at(body, 9, side * 6.6, 0.6);
            Vec high = at(body, 12, side * 7.4, 0.3);
            Vec shoulder =
                    body.limbs().containsKey(arm(side)) ? body.limb(arm(side)).root() : body.shoulder(side);
            all.add(new Capsule(hem, 8.4, waist, 7.9));
            all.add(new Capsule(waist, 7.9, ribs, 9.2));
            all.add(new Capsule(ribs, 9.2, high, 8.4));
            Vec cap = shoulder.along(body.spine().chest().right(), side * -1.5);
            all.add(new Capsule(high, 8.4, cap, 5.3));
            all.add(new Capsule(at(body, Spine.TOP_OF_CHEST - 1, 0, -0.5), 4.6, cap, 5));
        }
        all.add(new Capsule(at(body, 2, 5.5, 0), 8.4, at(body, 2, -5.5, 0), 8.4));
        double belly = body.trunk(Trunk.BELLY);
        all.add(new Capsule(at(body, 3, 0, 2 + belly), 7.8, at(body, 6, 0, 1 + belly * 0.4), 7.6));
        return all;
    }

    static List<Capsule> neck(Body body) {
        List<Vec> points = body.spine().points();
        return List.of(new Capsule(
                at(body, Spine.TOP_OF_CHEST, 0, 0.5),
                5.4,
                points.getLast().along(body.spine().head().up(), 2),
                4.9));
    }

    /** Skull, jaw and a nose, so that it is plain where the face looks. */
    static List<Capsule> head(Body body) {
        Frame head = body.spine().head();
        Vec skull = body.skull();
        return List.of(
                new Capsule(
                        skull.along(head.up(), 0.8).along(head.forward(), 0.6),
                        8.3,
                        skull.along(head.up(), -5.5).along(head.forward(), 3.2),
                        5.6),
                new Capsule(
                        skull.along(head.forward(), 7.2).along(head.up(), 0.5),
                        1.4,
                        skull.along(head.forward(), 9.4).along(head.up(), -2.2),
                        1.5));
    }

    static List<Capsule> hair(Body body) {
        Frame head = body.spine().head();
        Vec skull = body.skull();
        return List.of(new Capsule(
                skull.along(head.up(), 3.8).along(head.forward(), 0.2),
                8.9,
                skull.along(head.up(), -1.5).along(head.forward(), -2.6),
                8.6));
    }

    static List<Capsule> ear(Body body, int side) {
        Frame head = body.spine().head();
        return List.of(Capsule.ball(body.skull().along(head.right(), side * 7.4).along(head.up(), -1.2), 1.9));
    }

    static List<Capsule> leg(LimbBody leg) {
        Vec knee = leg.joint();
        return List.of(
                new Capsule(leg.root(), 8.8, knee, 5.9),
                new Capsule(knee, 5.9, leg.end(), 3.9),
                new Capsule(
                        knee.along(leg.lower(), 9).along(leg.bendOfLower(), 1.4),
                        5.3,
                        knee.along(leg.lower(), 19).along(leg.bendOfLower(), 0.9),
                        4.6));
    }

    static List<Capsule> foot(LimbBody leg) {
        Vec ankle = leg.end();
        return List.of(
                new Capsule(ankle, 3.7, leg.heel(), 3),
                new Capsule(ankle, 3.7, leg.ball(), 2.4),
                new Capsule(leg.heel(), 3, leg.ball(), 2.4),
                new Capsule(leg.ball(), 2.4, leg.toe(), 1.9));
    }

    static List<Capsule> arm(LimbBody arm) {
        List<Capsule> all = new ArrayList<>(List.of(upperArm(arm)));
        all.addAll(forearm(arm));
        return all;
    }

    static Capsule upperArm(LimbBody arm) {
        return new Capsule(arm.root(), 4.9, arm.joint(), 4);
    }

    /** The forearm with its hand; the fingers of a fist are folded into the palm. */
    static List<Capsule> forearm(LimbBody arm) {
        Vec wrist = arm.end();
        double fist = arm.fist();
        double thick = 3.3 + fist * 0.7;
        Vec palm = wrist.along(arm.tip(), Build.PALM - fist);
        Vec fingers = wrist.along(arm.tip(), (Build.HAND - 1.5) * (1 - fist) + (Build.PALM - 1) * fist);
        return List.of(
                new Capsule(arm.joint(), 4, wrist, 2.7),
                new Capsule(wrist, 2.7, palm, thick),
                new Capsule(palm, thick, fingers, 1.7 + fist * 2.3));
    }

    static List<Capsule> sleeve(LimbBody arm) {
        return List.of(new Capsule(arm.root(), 5.5, arm.root().along(arm.upper(), 15), 5.1));
    }

    /** A place beside and before the spine. */
    private static Vec at(Body body, int point, double right, double forward) {
        Frame frame = body.spine().frames().get(point);
        return body.spine().points().get(point).along(frame.right(), right).along(frame.forward(), forward);
    }

    private static Limb arm(int side) {
        return side > 0 ? Limb.ARM_RIGHT : Limb.ARM_LEFT;
    }
}
