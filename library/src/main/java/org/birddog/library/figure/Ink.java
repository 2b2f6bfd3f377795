package org.birddog.library.figure;

import java.util.List;

/**
 * Writes outlines as SVG path data with the same commands whatever the shape, to be animated. Places are even numbers:
 * one is a third of a pixel on a phone, and a bit less of each number is a tenth of a drawing.
 */
final class Ink {

    private Ink() {}

    /** The outline of all capsules, as one path of several parts. */
    static String capsules(List<Capsule> capsules, Camera camera, Bounds bounds) {
        StringBuilder path = new StringBuilder();
        for (Capsule capsule : capsules) {
            capsule(capsule, camera, path, bounds);
        }
        return path.toString();
    }

    private static void capsule(Capsule capsule, Camera camera, StringBuilder path, Bounds bounds) {
        double x1 = camera.x(capsule.from());
        double y1 = camera.y(capsule.from());
        double x2 = camera.x(capsule.to());
        double y2 = camera.y(capsule.to());
        double r1 = capsule.fromRadius() * Camera.SCALE;
        double r2 = capsule.toRadius() * Camera.SCALE;
        bounds.circle(x1, y1, r1);
        bounds.circle(x2, y2, r2);
        double length = Math.hypot(x2 - x1, y2 - y1);
        double along = Math.atan2(y2 - y1, x2 - x1);
        double cos = length < 1e-6 ? Math.copySign(1, r1 - r2) : (r1 - r2) / length;
        double spread = Math.acos(Math.clamp(cos, -0.995, 0.995));
        double one = along + spread;
        double other = along - spread;
        long[] at = {even(x1 + r1 * Math.cos(one)), even(y1 + r1 * Math.sin(one))};
        path.append('M').append(at[0]).append(' ').append(at[1]);
        step(path.append('l'), at, x2 + r2 * Math.cos(one), y2 + r2 * Math.sin(one));
        arc(path, r2, r2 > r1);
        step(path, at, x2 + r2 * Math.cos(other), y2 + r2 * Math.sin(other));
        step(path.append('l'), at, x1 + r1 * Math.cos(other), y1 + r1 * Math.sin(other));
        boolean ball = capsule.from().equals(capsule.to());
        arc(path, r1, r1 > r2 || ball);
        step(path, at, x1 + r1 * Math.cos(one), y1 + r1 * Math.sin(one));
        path.append('z');
    }

    /** A closed outline with straight edges. */
    static String polygon(List<Vec> corners, Camera camera, Bounds bounds) {
        return line(corners, camera, bounds) + "z";
    }

    /** An open line. */
    static String line(List<Vec> points, Camera camera, Bounds bounds) {
        StringBuilder path = new StringBuilder();
        for (Vec point : points) {
            double x = camera.x(point);
            double y = camera.y(point);
            bounds.circle(x, y, 0);
            point(path.append(path.isEmpty() ? 'M' : 'L'), x, y);
        }
        return path.toString();
    }

    /** A soft line through points. */
    static String curve(List<Vec> points, Camera camera) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double x = camera.x(points.get(i));
            double y = camera.y(points.get(i));
            if (i == 0) {
                point(path.append('M'), x, y);
            } else if (i == points.size() - 1) {
                point(path.append('L'), x, y);
            } else {
                Vec next = points.get(i + 1);
                path.append('Q');
                point(path, x, y);
                path.append(' ');
                point(path, (x + camera.x(next)) / 2, (y + camera.y(next)) / 2);
            }
        }
        return path.toString();
    }

    private static void arc(StringBuilder path, double radius, boolean large) {
        long r = Math.round(radius);
        path.append('a').append(r).append(' ').append(r).append(large ? " 0 1 0 " : " 0 0 0 ");
    }

    /** Goes to a place by its distance from the last one, so that a part that only moves has the same numbers. */
    private static void step(StringBuilder path, long[] at, double x, double y) {
        long right = even(x);
        long down = even(y);
        path.append(right - at[0]).append(down < at[1] ? "" : " ").append(down - at[1]);
        at[0] = right;
        at[1] = down;
    }

    private static long even(double place) {
        return 2 * Math.round(place / 2);
    }

    static void point(StringBuilder path, double x, double y) {
        path.append(even(x)).append(' ').append(even(y));
    }
}
