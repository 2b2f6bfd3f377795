package org.birddog.library.figure;

/**
 * From where a figure is seen, without perspective.
 *
 * @param right where the right edge of the sheet is
 * @param up where its upper edge is
 * @param towards where whoever looks is
 */
record Camera(Vec right, Vec up, Vec towards) {

    /** Units of the drawing in a centimetre. */
    static final double SCALE = 4;

    /**
     * A camera.
     *
     * @param turn degrees about the upright: 0 from the side, 90 from where the sheet's right edge was
     * @param tilt degrees from above: 0 level, 90 straight down
     */
    static Camera of(double turn, double tilt) {
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        Vec level = new Vec(sin, 0, cos);
        double rise = Math.toRadians(tilt);
        return new Camera(
                new Vec(cos, 0, -sin),
                Vec.UP.times(Math.cos(rise)).minus(level.times(Math.sin(rise))),
                level.times(Math.cos(rise)).plus(Vec.UP.times(Math.sin(rise))));
    }

    /** To the right on the sheet, in its units. */
    double x(Vec point) {
        return point.dot(right) * SCALE;
    }

    /** Down on the sheet, in its units. */
    double y(Vec point) {
        return -point.dot(up) * SCALE;
    }

    /** How near it is, in centimetres; more is nearer. */
    double depth(Vec point) {
        return point.dot(towards);
    }
}
