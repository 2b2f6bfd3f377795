package org.birddog.library.figure;

import java.util.List;

/** A bicycle that stands still: wheels, frame, saddle and bars; the cranks turn with the feet. */
final class Bicycle {

    private static final double WHEEL = 33;

    private Bicycle() {}

    static List<Layer> layers(Prop prop) {
        Vec at = prop.at();
        Vec hub = at.plus(new Vec(-50, WHEEL, 0));
        Vec front = at.plus(new Vec(55, WHEEL, 0));
        Vec crank = at.plus(new Vec(0, 30, 0));
        Vec saddle = at.plus(new Vec(-16, 92, 0));
        Vec head = at.plus(new Vec(42, 92, 0));
        Vec bars = at.plus(new Vec(34, 108, 0));
        return List.of(
                new Layer("r", (body, camera, bounds) -> wheel(hub, camera, bounds) + wheel(front, camera, bounds)),
                new Layer(
                        "i",
                        (body, camera, bounds) ->
                                Ink.line(List.of(hub, crank, head, saddle, crank, saddle, hub), camera, bounds)),
                new Layer("i", (body, camera, bounds) -> Ink.line(List.of(front, head, bars), camera, bounds)),
                new Layer(
                        "i",
                        (body, camera, bounds) -> Ink.line(
                                List.of(body.point("ball-left"), crank, body.point("ball-right")), camera, bounds)),
                Scenery.fixed(
                        "i2",
                        List.of(new Capsule(saddle.plus(new Vec(-8, 1, 0)), 4, saddle.plus(new Vec(10, 1, 0)), 2))));
    }

    private static String wheel(Vec hub, Camera camera, Bounds bounds) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= 36; i++) {
            double angle = Math.toRadians(i * 10.0);
            Vec rim = hub.plus(new Vec(Math.cos(angle) * WHEEL, Math.sin(angle) * WHEEL, 0));
            bounds.circle(camera.x(rim), camera.y(rim), 0);
            Ink.point(path.append(i == 0 ? 'M' : 'L'), camera.x(rim), camera.y(rim));
        }
        return path.append('z').toString();
    }
}
