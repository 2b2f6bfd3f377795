package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The layers of a person, from the farthest to the nearest. */
final class Dress {

    /** A limb this much further away than its twin is drawn paler, in centimetres. */
    private static final double FAR = 14;

    /** A palm this near to a thigh lies on it, in centimetres. */
    private static final double NEAR = 18;

    /** So near it may lie on a thigh at one time or another. */
    private static final double CLOSE_BY = 22;

    private final Figure figure;
    private final List<Body> bodies;
    private final List<String> muscles;
    private final List<Layer> layers = new ArrayList<>();

    private Dress(Figure figure, List<Body> bodies) {
        this.figure = figure;
        this.bodies = bodies;
        this.muscles = Objects.requireNonNullElse(figure.muscles(), List.of());
    }

    /** The layers that suit all bodies of a motion. */
    static List<Layer> of(Figure figure, List<Body> bodies) {
        Dress dress = new Dress(figure, bodies);
        TreeMap<Double, List<Runnable>> order = new TreeMap<>();
        for (Limb limb : Limb.values()) {
            if (dress.comesForward(limb)) {
                dress.at(order, dress.depth(limb), () -> dress.upperArm(limb));
                double forearm = Math.max(dress.depthOfForearm(limb), dress.depthOfLap(limb));
                dress.at(order, forearm, () -> dress.forearm(limb));
            } else {
                dress.at(order, Math.max(dress.depth(limb), dress.depthOfLap(limb)), () -> dress.limb(limb));
            }
        }
        order.headMap(0.0).values().forEach(limbs -> limbs.forEach(Runnable::run));
        dress.trunk();
        order.tailMap(0.0).values().forEach(limbs -> limbs.forEach(Runnable::run));
        return dress.layers;
    }

    private void at(TreeMap<Double, List<Runnable>> order, double depth, Runnable drawing) {
        order.computeIfAbsent(depth, any -> new ArrayList<>()).add(drawing);
    }

    /** Whether an arm hangs behind the trunk and reaches round to its front. */
    private boolean comesForward(Limb limb) {
        return limb.isArm() && depth(limb) < 0 && Math.max(depthOfForearm(limb), depthOfLap(limb)) > 0;
    }

    private void trunk() {
        boolean faceAway = mean(body -> body.spine().head().forward().dot(figure.camera().towards())) < -0.35;
        layers.add(Layer.of("t", Flesh::pelvis));
        layers.add(Layer.of("k", Flesh::neck));
        layers.add(Layer.of("s", Flesh::shirt));
        for (String muscle : muscles) {
            tint(muscle, body -> Muscles.ofTrunk(muscle, body));
        }
        if (figure.spine()) {
            layers.add(new Layer("p", (body, camera, bounds) -> Ink.curve(vertebrae(body), camera)));
        }
        if (faceAway) {
            layers.add(Layer.of("k", Flesh::head));
            layers.add(Layer.of("h", Flesh::hair));
        } else {
            layers.add(Layer.of("h", Flesh::hair));
            layers.add(Layer.of("k", Flesh::head));
        }
    }

    private void upperArm(Limb limb) {
        layers.add(Layer.of("k", body -> Flesh.upperArm(body.limb(limb))));
        layers.add(Layer.of("s", body -> Flesh.sleeve(body.limb(limb))));
    }

    private void forearm(Limb limb) {
        boolean grips = bodiesGrip(limb);
        layers.add(Layer.of("k", body -> Flesh.forearm(body.limb(limb), grips)));
    }

    private void limb(Limb limb) {
        boolean far = depth(limb) < depth(limb.mirrored()) - FAR;
        String suffix = far ? "f" : "";
        if (limb.isArm()) {
            boolean grips = bodiesGrip(limb);
            layers.add(Layer.of("k" + suffix, body -> Flesh.arm(body.limb(limb), grips)));
            layers.add(Layer.of("s" + suffix, body -> Flesh.sleeve(body.limb(limb))));
        } else {
            layers.add(Layer.of("k" + suffix, body -> Flesh.foot(body.limb(limb))));
            layers.add(Layer.of("t" + suffix, body -> Flesh.leg(body.limb(limb))));
        }
        if (!far) {
            for (String muscle : muscles) {
                tint(muscle, body -> limb.isArm()
                        ? Muscles.ofArm(muscle, body.limb(limb))
                        : Muscles.ofLeg(muscle, body.limb(limb)));
            }
        }
    }

    private boolean bodiesGrip(Limb limb) {
        return figure.poses().values().stream().anyMatch(pose -> pose.limb(limb).end().hold() == End.Hold.GRIP);
    }

    /** Tints a muscle, unless it lies on the side that nobody sees. */
    private void tint(String muscle, java.util.function.Function<Body, List<Muscles.Tint>> where) {
        List<Muscles.Tint> shown = where.apply(bodies.getFirst());
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int index = i;
            double facing = mean(body -> where.apply(body).get(index).outward().dot(figure.camera().towards()));
            if (facing > -0.45) {
                seen.add(index);
            }
        }
        if (!seen.isEmpty()) {
            layers.add(Layer.of("m", body -> {
                List<Muscles.Tint> tints = where.apply(body);
                return seen.stream().map(index -> tints.get(index).capsule()).toList();
            }));
        }
    }

    private static List<Vec> vertebrae(Body body) {
        List<Vec> points = body.spine().points();
        List<Frame> frames = body.spine().frames();
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i < points.size() - 1; i += i < Spine.FIRST_CHEST ? 1 : 2) {
            double depth = i == 0 ? -8 : i < 4 ? -6.5 : i > Spine.TOP_OF_CHEST ? -2.5 : -5.8;
            line.add(points.get(i).along(frames.get(i).forward(), depth));
        }
        return line;
    }

    /** How much nearer than the trunk a limb is, over the whole motion. */
    private double depth(Limb limb) {
        return mean(body -> {
            LimbBody placed = body.limb(limb);
            Camera camera = figure.camera();
            double trunk = camera.depth(limb.isArm() ? middle(body) : body.point("pelvis"));
            double at = camera.depth(placed.root()) * 0.3
                    + camera.depth(placed.joint()) * 0.35
                    + camera.depth(limb.isArm() ? placed.palm() : placed.end()) * 0.35;
            return at - trunk;
        });
    }

    private double depthOfForearm(Limb limb) {
        Camera camera = figure.camera();
        return mean(body -> camera.depth(body.limb(limb).joint()) * 0.3
                + camera.depth(body.limb(limb).palm()) * 0.7
                - camera.depth(middle(body)));
    }

    /** Just before the legs on which a hand lies: it is seen from above, though the knees are nearer. */
    private double depthOfLap(Limb arm) {
        double right = mean(body -> above(arm, "-right", body));
        double left = mean(body -> above(arm, "-left", body));
        double either = mean(body -> Math.min(above(arm, "-right", body), above(arm, "-left", body)));
        if (!arm.isArm() || either > NEAR) {
            return -Double.MAX_VALUE;
        }
        return 0.5 + Math.max(
                right < CLOSE_BY ? depth(Limb.LEG_RIGHT) : -Double.MAX_VALUE,
                left < CLOSE_BY ? depth(Limb.LEG_LEFT) : -Double.MAX_VALUE);
    }

    /** How far a palm is from the thigh or shin of a side that it is above; far where it is below both. */
    private static double above(Limb arm, String side, Body body) {
        double nearest = 100;
        for (String part : new String[] {"thigh", "shin"}) {
            Vec from = body.limb(arm.isArm() ? arm : Limb.ARM_RIGHT).palm().minus(body.point(part + side));
            nearest = from.y() > 0 ? Math.min(nearest, from.length()) : nearest;
        }
        return nearest;
    }

    private static Vec middle(Body body) {
        return body.point("neck").towards(body.point("pelvis"), 0.4);
    }

    private double mean(java.util.function.ToDoubleFunction<Body> measure) {
        return bodies.stream().mapToDouble(measure).average().orElse(0);
    }
}
