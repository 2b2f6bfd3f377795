package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws the way of a point as an arrow. */
final class Arrows {

    private static final double HEAD = 26;

    /** The shortest way that is drawn, in centimetres on the sheet; a shorter one is made longer outside the body. */
    private static final double SHORTEST = 16;

    private Arrows() {}

    /** The way of an arrow, long enough to be seen. */
    static List<Vec> way(Figure.Arrow arrow, Solver.Key from, Solver.Key to, Camera camera) {
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            way.add(Solver.between(from, to, i / 8.0).point(arrow.of()).plus(arrow.by()));
        }
        Vec first = way.getFirst();
        Vec last = way.getLast();
        double across = camera.x(last) - camera.x(first);
        double down = camera.y(last) - camera.y(first);
        double length = Math.hypot(across, down) / Camera.SCALE;
        if (length < 0.1 || length >= SHORTEST) {
            return way;
        }
        Vec more = last.minus(first).times((SHORTEST - length) / length);
        Body body = from.body();
        Vec middle = body.point("back").towards(body.point("belly"), 0.5);
        boolean outward = last.minus(first).dot(last.minus(middle)) > 0;
        return outward ? straight(first, last.plus(more)) : straight(first.minus(more), last);
    }

    /** A curve with a head at its end, as one path. */
    static String path(List<Vec> way, Camera camera, Bounds bounds) {
        StringBuilder path = new StringBuilder(Ink.curve(way, camera));
        way.forEach(point -> bounds.circle(camera.x(point), camera.y(point), 8));
        Vec end = way.getLast();
        Vec before = way.get(way.size() - 3);
        double angle = Math.atan2(camera.y(end) - camera.y(before), camera.x(end) - camera.x(before));
        for (double side : new double[] {2.55, -2.55}) {
            path.append('M');
            Ink.point(
                    path, camera.x(end) + HEAD * Math.cos(angle + side), camera.y(end) + HEAD * Math.sin(angle + side));
            path.append('L');
            Ink.point(path, camera.x(end), camera.y(end));
        }
        return path.toString();
    }

    private static List<Vec> straight(Vec from, Vec to) {
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            way.add(from.towards(to, i / 4.0));
        }
        return way;
    }
}
