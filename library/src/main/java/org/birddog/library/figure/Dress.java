package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The layers of a person, from the farthest to the nearest. */
final class Dress {

    /** A limb this much further away than its twin is drawn paler, in centimetres. */
    private static final double FAR = 14;

    /** A hand within this distance of the middle of the trunk lies on it, in centimetres. */
    private static final double TOUCHES = 17;

    /** Half the trunk from front to back, and from side to side, in centimetres. */
    private static final double DEEP = 9;

    private static final double WIDE = 15;

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
        TreeMap<Double, List<Limb>> order = new TreeMap<>();
        for (Limb limb : Limb.values()) {
            order.computeIfAbsent(dress.depth(limb), any -> new ArrayList<>()).add(limb);
        }
        List<Limb> behind = order.headMap(0.0).values().stream().flatMap(List::stream).toList();
        List<Limb> before = order.tailMap(0.0).values().stream().flatMap(List::stream).toList();
        behind.forEach(dress::limb);
        before.stream().filter(limb -> dress.handLies(limb, false)).forEach(dress::forearm);
        dress.trunk();
        behind.stream().filter(limb -> dress.handLies(limb, true)).forEach(dress::forearm);
        before.forEach(dress::limb);
        return dress.layers;
    }

    private void trunk() {
        boolean faceAway = mean(body -> body.spine().head().forward().dot(figure.camera().towards())) < -0.35;
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

    private void limb(Limb limb) {
        boolean far = depth(limb) < depth(limb.mirrored()) - FAR && !handLies(limb, true);
        String suffix = far ? "f" : "";
        if (limb.isArm()) {
            boolean hidden = depth(limb) >= 0 && handLies(limb, false);
            layers.add(Layer.of("k" + suffix, body -> hidden
                    ? List.of(Flesh.upperArm(body.limb(limb)))
                    : Flesh.arm(body.limb(limb))));
            layers.add(Layer.of("s" + suffix, body -> Flesh.sleeve(body.limb(limb))));
        } else {
            layers.add(Layer.of("k" + suffix, body -> Flesh.foot(body.limb(limb))));
            layers.add(Layer.of("t" + suffix, body -> Flesh.leg(body.limb(limb))));
        }
        if (!far) {
            tint(body -> tints(muscle -> limb.isArm()
                    ? Muscles.ofArm(muscle, body.limb(limb))
                    : Muscles.ofLeg(muscle, body.limb(limb))));
        }
    }

    private void forearm(Limb limb) {
        layers.add(Layer.of("k", body -> Flesh.forearm(body.limb(limb))));
    }

    /** Whether an arm lays its hand on that side of the trunk that is seen, or on the other, most of the time. */
    private boolean handLies(Limb limb, boolean seen) {
        return limb.isArm() && mean(body -> handLies(body, body.limb(limb).palm(), seen) ? 1 : 0) > 0.5;
    }

    private boolean handLies(Body body, Vec palm, boolean seen) {
        List<Vec> points = body.spine().points();
        Vec middle = points.stream().min(Comparator.comparingDouble(palm::distance)).orElseThrow();
        Frame frame = body.spine().frames().get(points.indexOf(middle));
        Vec own = frame.in(palm.minus(middle));
        Vec outward = frame.forward().times(own.x() / (DEEP * DEEP)).plus(frame.right().times(own.z() / (WIDE * WIDE)));
        return palm.distance(middle) < TOUCHES && outward.dot(figure.camera().towards()) > 0 == seen;
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
            double facing = mean(body -> where.apply(body).get(index).outward().dot(figure.camera().towards()));
            if (facing > -0.45) {
                seen.add(index);
            }
        }
        if (!seen.isEmpty()) {
            layers.add(Layer.of("m", body -> {
                List<Muscles.Tint> tints = where.apply(body);
                double effort = 1 - body.trunk(Trunk.EASE) / 100;
                return seen.stream().map(index -> tints.get(index).capsule().thinned(effort)).toList();
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
            double trunk = camera.depth(limb.isArm() ? body.point("neck").towards(body.point("pelvis"), 0.4) : body.point("pelvis"));
            double at = camera.depth(placed.root()) * 0.3
                    + camera.depth(placed.joint()) * 0.35
                    + camera.depth(limb.isArm() ? placed.palm() : placed.end()) * 0.35;
            return at - trunk;
        });
    }

    private double mean(java.util.function.ToDoubleFunction<Body> measure) {
        return bodies.stream().mapToDouble(measure).average().orElse(0);
    }
}
