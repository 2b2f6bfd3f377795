package org.birddog.library.figure;

/** A piece of flesh: what a ball covers that goes from one place to another and changes its radius on the way. */
record Capsule(Vec from, double fromRadius, Vec to, double toRadius) {

    static Capsule ball(Vec middle, double radius) {
        return new Capsule(middle, radius, middle, radius);
    }

    /** The same with its radius times a share. */
    Capsule thinned(double share) {
        return new Capsule(from, fromRadius * share, to, toRadius * share);
    }

    double lowest() {
        return Math.min(from.y() - fromRadius, to.y() - toRadius);
    }

    Vec middle() {
        return from.towards(to, 0.5);
    }
}
