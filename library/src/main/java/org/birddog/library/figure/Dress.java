package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The layers of a person, from the farthest to the nearest. */
final class Dress {

    /** The last layer that the trunk hides. */
    private static final double JUST_BEHIND = -0.001;

    private final Figure figure;
    private final List<Body> bodies;
    private final List<String> muscles;
    private final Depths depths;
    private final List<Layer> layers = new ArrayList<>();

    private Dress(Figure figure, List<Body> bodies) {
        this.figure = figure;
        this.bodies = bodies;
        this.depths = new Depths(figure.camera(), bodies);
        this.muscles = Objects.requireNonNullElse(figure.muscles(), List.of());
    }

    /** The layers that suit all bodies of a motion. */
    static List<Layer> of(Figure figure, List<Body> bodies) {
        Dress dress = new Dress(figure, bodies);
        TreeMap<Double, List<Runnable>> order = new TreeMap<>();
        Depths depths = dress.depths;
        for (Limb limb : Limb.values()) {
            double depth = depths.of(limb);
            double lap = depths.ofLap(limb);
            if (depths.comesForward(limb)) {
                at(order, depth, () -> dress.upperArm(limb));
                at(order, Math.max(0, Math.max(depths.ofForearm(limb), lap)), () -> dress.forearm(limb));
            } else if (depth >= 0 && depths.handLies(limb, false)) {
                at(order, JUST_BEHIND, () -> dress.forearm(limb));
                at(order, depth, () -> dress.upperArm(limb));
            } else {
                at(order, Math.max(depth, lap), () -> dress.limb(limb));
            }
        }
        order.headMap(0.0).values().forEach(limbs -> limbs.forEach(Runnable::run));
        dress.trunk();
        order.tailMap(0.0).values().forEach(limbs -> limbs.forEach(Runnable::run));
        return dress.layers;
    }

    private static void at(SortedMap<Double, List<Runnable>> order, double depth, Runnable drawing) {
        order.computeIfAbsent(depth, any -> new ArrayList<>()).add(drawing);
    }

    private void trunk() {
        boolean faceAway = depths.mean(body ->
                        body.spine().head().forward().dot(figure.camera().towards()))
                < -0.35;
        layers.add(Layer.of("t", Flesh::pelvis));
        layers.add(Layer.of("k", Flesh::neck));
        layers.add(Layer.of("s", Flesh::shirt));
        tint(body -> tints(muscle -> Muscles.ofTrunk(muscle, body)));
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
        layers.add(Layer.of("k", body -> List.of(Flesh.upperArm(body.limb(limb)))));
        layers.add(Layer.of("s", body -> Flesh.sleeve(body.limb(limb))));
    }

    private void forearm(Limb limb) {
        layers.add(Layer.of("k", body -> Flesh.forearm(body.limb(limb))));
    }

    private void limb(Limb limb) {
        boolean far = depths.isFar(limb);
        String suffix = far ? "f" : "";
        if (limb.isArm()) {
            layers.add(Layer.of("k" + suffix, body -> Flesh.arm(body.limb(limb))));
            layers.add(Layer.of("s" + suffix, body -> Flesh.sleeve(body.limb(limb))));
        } else {
            layers.add(Layer.of("k" + suffix, body -> Flesh.foot(body.limb(limb))));
            layers.add(Layer.of("t" + suffix, body -> Flesh.leg(body, limb)));
        }
        if (!far) {
            tint(body -> tints(muscle ->
                    limb.isArm() ? Muscles.ofArm(muscle, body.limb(limb)) : Muscles.ofLeg(muscle, body.limb(limb))));
        }
    }

    private List<Muscles.Tint> tints(Function<String, List<Muscles.Tint>> where) {
        return muscles.stream().flatMap(muscle -> where.apply(muscle).stream()).toList();
    }

    /** Tints muscles in one piece, but for those on the side that nobody sees. */
    private void tint(Function<Body, List<Muscles.Tint>> where) {
        List<Muscles.Tint> shown = where.apply(bodies.getFirst());
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int index = i;
            double facing = depths.mean(body ->
                    where.apply(body).get(index).outward().dot(figure.camera().towards()));
            if (facing > -0.45) {
                seen.add(index);
            }
        }
        if (!seen.isEmpty()) {
            layers.add(Layer.of("m", body -> {
                List<Muscles.Tint> tints = where.apply(body);
                double effort = 1 - body.trunk(Trunk.EASE) / 100;
                return seen.stream()
                        .map(index -> tints.get(index).capsule().thinned(effort))
                        .toList();
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
}
