package org.birddog.library.figure;

/** How a part of the body is turned: where its front, its upper end and its right side point. */
record Frame(Vec forward, Vec up, Vec right) {

    /** Upright, facing the right edge of the sheet. */
    static final Frame UPRIGHT = new Frame(new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));

    /** Bent to the front, in degrees: upright and bent by 90 is face down. */
    Frame bent(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(forward.times(cos).minus(up.times(sin)), up.times(cos).plus(forward.times(sin)), right);
    }

    /** Leant to its own right side, in degrees. */
    Frame leant(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(
                forward, up.times(cos).plus(right.times(sin)), right.times(cos).minus(up.times(sin)));
    }

    /** Twisted about its own length so that the front turns to its right, in degrees. */
    Frame twisted(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(
                forward.times(cos).plus(right.times(sin)), up, right.times(cos).minus(forward.times(sin)));
    }

    /** A direction given in this frame's own terms, in terms of the room. */
    Vec out(Vec own) {
        return forward.times(own.x()).plus(up.times(own.y())).plus(right.times(own.z()));
    }

    /** A direction of the room, in this frame's own terms. */
    Vec in(Vec room) {
        return new Vec(room.dot(forward), room.dot(up), room.dot(right));
    }
}
