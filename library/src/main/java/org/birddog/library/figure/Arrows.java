package org.birddog.library.figure;

import java.util.List;

/** Draws the way of a point as an arrow. */
final class Arrows {

    private static final double HEAD = 16;

    private Arrows() {}

    /** A curve with a head at its end, as one path. */
    static String path(List<Vec> way, Camera camera) {
        StringBuilder path = new StringBuilder(Ink.curve(way, camera));
        Vec end = way.getLast();
        Vec before = way.get(way.size() - 3);
        double angle = Math.atan2(camera.y(end) - camera.y(before), camera.x(end) - camera.x(before));
        for (double side : new double[] {2.6, -2.6}) {
            path.append('M');
            Ink.point(
                    path, camera.x(end) + HEAD * Math.cos(angle + side), camera.y(end) + HEAD * Math.sin(angle + side));
            path.append('L');
            Ink.point(path, camera.x(end), camera.y(end));
        }
        return path.toString();
    }
}
