package org.birddog.library.figure;

/** A point or a direction in space: x to the right of the sheet, y up, z towards whoever looks; in centimetres. */
record Vec(double x, double y, double z) {

    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);

    private static final double TINY = 1e-9;

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /** This point, moved along a direction. */
    Vec along(Vec direction, double distance) {
        return plus(direction.times(distance));
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    /** The same direction with length 1; itself where it has no length. */
    Vec unit() {
        double length = length();
        return length < TINY ? this : times(1 / length);
    }

    /** What is left of this direction at a right angle to another one, with length 1; a fallback where nothing is. */
    Vec across(Vec axis, Vec fallback) {
        Vec rest = minus(axis.times(dot(axis)));
        return rest.length() < 1e-4
                ? fallback.minus(axis.times(fallback.dot(axis))).unit()
                : rest.unit();
    }

    /** The horizontal part, with length 1; a fallback where there is next to none. */
    Vec level(Vec fallback) {
        Vec flat = new Vec(x, 0, z);
        return flat.length() < 0.05 ? fallback : flat.unit();
    }

    /** A point between this and another one. */
    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** A direction between this and another one, turned at an even rate. */
    Vec turnedTowards(Vec other, double share) {
        double angle = Math.acos(Math.clamp(dot(other), -1.0, 1.0));
        if (angle < 1e-4) {
            return towards(other, share).unit();
        }
        if (angle > Math.PI - 1e-3) { // no one way round: go by the side that is nearest to straight down
            Vec side = new Vec(0, -1, 0).across(this, new Vec(0, 0, 1));
            return times(Math.cos(share * Math.PI)).plus(side.times(Math.sin(share * Math.PI)));
        }
        return times(Math.sin((1 - share) * angle))
                .plus(other.times(Math.sin(share * angle)))
                .times(1 / Math.sin(angle));
    }

    /** The angle to another direction, in degrees from 0 to 180. */
    double degreesTo(Vec other) {
        return Math.toDegrees(Math.acos(Math.clamp(unit().dot(other.unit()), -1.0, 1.0)));
    }

    /** The mirror image on the plane between left and right. */
    Vec mirrored() {
        return new Vec(x, y, -z);
    }
}
