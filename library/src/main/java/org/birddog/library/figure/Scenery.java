package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** The layers of the things beside a body. */
final class Scenery {

    private static final double SEAT = 45;

    private Scenery() {}

    static List<Layer> of(Prop prop) {
        return switch (prop.kind()) {
            case MAT -> box("g", prop, new Vec(0, -0.6, 0), sizeOr(prop, 185, 1.2, 62));
            case PILLOW -> List.of(fixed("g2", pillow(prop)));
            case ROLLER ->
                List.of(
                        fixed("g2", List.of(new Capsule(end(prop, -22), 7.5, end(prop, 22), 7.5))),
                        fixed("g", List.of(Capsule.ball(end(prop, 22), 7.2))),
                        fixed("g2", List.of(Capsule.ball(end(prop, 22), 3))));
            case CHAIR -> chair(prop, true);
            case STOOL -> chair(prop, false);
            case TABLE -> table(prop);
            case COUCH -> couch(prop);
            case WALL -> box("g", prop, new Vec(0, 95, 0), sizeOr(prop, 3, 190, 110));
            case DOORWAY -> doorway(prop);
            case BAND -> List.of(new Layer("b", (body, camera, bounds) -> line(prop, body, camera, bounds)));
            case TOWEL -> List.of(new Layer("w", (body, camera, bounds) -> line(prop, body, camera, bounds)));
            case STICK -> List.of(new Layer("i", (body, camera, bounds) -> line(prop, body, camera, bounds)));
            case DUMBBELL -> dumbbell(prop);
            case STAIRS -> stairs(prop);
            case BICYCLE -> Bicycle.layers(prop);
            case WATER ->
                List.of(new Layer(
                        "a",
                        (body, camera, bounds) -> Ink.polygon(
                                List.of(
                                        prop.at().plus(new Vec(-prop.size().x() / 2, 0, 30)),
                                        prop.at().plus(new Vec(prop.size().x() / 2, 0, 30)),
                                        prop.at()
                                                .plus(new Vec(
                                                        prop.size().x() / 2,
                                                        -prop.size().y(),
                                                        30)),
                                        prop.at()
                                                .plus(new Vec(
                                                        -prop.size().x() / 2,
                                                        -prop.size().y(),
                                                        30))),
                                camera,
                                bounds)));
        };
    }

    /** The floor below everything, as wide as what stands on it. */
    static Layer floor(double from, double to) {
        return new Layer(
                "e",
                (body, camera, bounds) -> Ink.polygon(
                        List.of(new Vec(from, 0, 34), new Vec(to, 0, 34), new Vec(to, 0, -34), new Vec(from, 0, -34)),
                        camera,
                        bounds));
    }

    static Layer fixed(String style, List<Capsule> capsules) {
        return Layer.of(style, body -> capsules);
    }

    /** Soft and flat, 8 cm high: rolls side by side, each of them across the one who lies on it. */
    private static List<Capsule> pillow(Prop prop) {
        double half = prop.size().x() == 0 ? 11 : prop.size().x() / 2;
        double wide = prop.size().z() == 0 ? 17 : prop.size().z() / 2;
        Frame frame = Frame.UPRIGHT.twisted(prop.turn());
        List<Capsule> rolls = new ArrayList<>();
        for (int i = -3; i <= 3; i++) {
            Vec middle = prop.at().along(Vec.UP, 4).along(frame.forward(), i * half / 3);
            double thick = Math.abs(i) == 3 ? 3.4 : 4.2;
            rolls.add(new Capsule(middle.along(frame.right(), -wide), thick, middle.along(frame.right(), wide), thick));
        }
        return rolls;
    }

    private static String line(Prop prop, Body body, Camera camera, Bounds bounds) {
        return Ink.line(prop.through().stream().map(spot -> spot.of(body)).toList(), camera, bounds);
    }

    private static Vec sizeOr(Prop prop, double x, double y, double z) {
        return prop.size().equals(Vec.ZERO) ? new Vec(x, y, z) : prop.size();
    }

    private static Vec end(Prop prop, double along) {
        Frame frame = Frame.UPRIGHT.twisted(prop.turn());
        return prop.at().plus(new Vec(0, 7.5, 0)).along(frame.right(), along);
    }

    private static List<Layer> chair(Prop prop, boolean back) {
        List<Layer> layers = new ArrayList<>();
        double seat = prop.size().y() == 0 ? SEAT : prop.size().y();
        for (double[] leg : new double[][] {{-18, -18}, {18, -18}, {-18, 18}, {18, 18}}) {
            layers.addAll(box("g", prop, new Vec(leg[0], seat / 2 - 2, leg[1]), new Vec(3, seat - 4, 3)));
        }
        if (back) {
            layers.addAll(box("g", prop, new Vec(-20, seat + 22, 0), new Vec(3, 44, 38)));
        }
        layers.addAll(box("g2", prop, new Vec(0, seat - 2, 0), new Vec(42, 4, 42)));
        return layers;
    }

    private static List<Layer> table(Prop prop) {
        List<Layer> layers = new ArrayList<>();
        double top = prop.size().y() == 0 ? 72 : prop.size().y();
        double width = prop.size().x() == 0 ? 60 : prop.size().x();
        for (double z : new double[] {-26, 26}) {
            layers.addAll(box("g", prop, new Vec(width / 2 - 4, top / 2 - 2, z), new Vec(4, top - 4, 4)));
            layers.addAll(box("g", prop, new Vec(-width / 2 + 4, top / 2 - 2, z), new Vec(4, top - 4, 4)));
        }
        layers.addAll(box("g2", prop, new Vec(0, top - 2, 0), new Vec(width, 4, 64)));
        return layers;
    }

    private static List<Layer> couch(Prop prop) {
        List<Layer> layers = new ArrayList<>();
        layers.addAll(box("g", prop, new Vec(-38, 38, 0), new Vec(16, 76, 90)));
        layers.addAll(box("g2", prop, new Vec(0, 20, 0), new Vec(62, 40, 90)));
        return layers;
    }

    private static List<Layer> doorway(Prop prop) {
        List<Layer> layers = new ArrayList<>();
        double half = prop.size().z() == 0 ? 45 : prop.size().z() / 2;
        layers.addAll(box("g", prop, new Vec(0, 98, -half), new Vec(9, 196, 5)));
        layers.addAll(box("g", prop, new Vec(0, 98, half), new Vec(9, 196, 5)));
        layers.addAll(box("g", prop, new Vec(0, 198, 0), new Vec(9, 6, half * 2 + 5)));
        return layers;
    }

    private static List<Layer> dumbbell(Prop prop) {
        Prop.Spot held = prop.through().getFirst();
        Frame frame = Frame.UPRIGHT.twisted(prop.turn());
        return List.of(
                Layer.of(
                        "i2",
                        body -> List.of(new Capsule(
                                held.of(body).along(frame.right(), -9),
                                1.4,
                                held.of(body).along(frame.right(), 9),
                                1.4))),
                Layer.of(
                        "i2",
                        body -> List.of(
                                new Capsule(
                                        held.of(body).along(frame.right(), -12),
                                        5,
                                        held.of(body).along(frame.right(), -8),
                                        5),
                                new Capsule(
                                        held.of(body).along(frame.right(), 8),
                                        5,
                                        held.of(body).along(frame.right(), 12),
                                        5))));
    }

    private static List<Layer> stairs(Prop prop) {
        List<Layer> layers = new ArrayList<>();
        int steps = 4;
        for (int i = steps; i >= 1; i--) {
            double length = (steps - i + 1) * 30;
            layers.addAll(box(
                    i % 2 == 0 ? "g" : "g2",
                    prop,
                    new Vec(i * 30 + length / 2 - 30, i * 17 - 8.5, 0),
                    new Vec(length, 17, 80)));
        }
        layers.addAll(rail(prop.at().plus(new Vec(0, 102, -36))));
        return layers;
    }

    /** A handrail on the far side of the stairs, 85 cm over the edges of the steps. */
    private static List<Layer> rail(Vec at) {
        Vec foot = at.plus(new Vec(-12, -7, 0));
        Vec head = at.plus(new Vec(102, 58, 0));
        Vec low = at.plus(new Vec(6, 3, 0));
        Vec high = at.plus(new Vec(96, 54, 0));
        return List.of(
                new Layer(
                        "i",
                        (body, camera, bounds) -> Ink.line(List.of(low.plus(new Vec(0, -88, 0)), low), camera, bounds)),
                new Layer(
                        "i",
                        (body, camera, bounds) ->
                                Ink.line(List.of(high.plus(new Vec(0, -88, 0)), high), camera, bounds)),
                new Layer("i", (body, camera, bounds) -> Ink.line(List.of(foot, head), camera, bounds)));
    }

    /** A box, of which the faces are drawn that look towards the camera. */
    static List<Layer> box(String style, Prop prop, Vec middle, Vec size) {
        Frame frame = Frame.UPRIGHT.twisted(prop.turn());
        Vec centre = prop.at().plus(frame.out(middle));
        Vec x = frame.forward().times(size.x() / 2);
        Vec y = frame.up().times(size.y() / 2);
        Vec z = frame.right().times(size.z() / 2);
        return List.of(
                new Layer(style + "c", (body, camera, bounds) -> face(centre, y, x, z, camera, bounds)),
                new Layer(style + "b", (body, camera, bounds) -> face(centre, x, y, z, camera, bounds)),
                new Layer(style + "a", (body, camera, bounds) -> face(centre, z, x, y, camera, bounds)));
    }

    private static String face(Vec centre, Vec normal, Vec one, Vec other, Camera camera, Bounds bounds) {
        Vec out = normal.dot(camera.towards()) >= 0 ? normal : normal.times(-1);
        Vec middle = centre.plus(out);
        return Ink.polygon(
                List.of(
                        middle.plus(one).plus(other),
                        middle.plus(one).minus(other),
                        middle.minus(one).minus(other),
                        middle.minus(one).plus(other)),
                camera,
                bounds);
    }
}
