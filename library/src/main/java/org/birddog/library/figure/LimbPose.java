package org.birddog.library.figure;

import org.jspecify.annotations.Nullable;

/** Where a limb is, told in one of three ways. */
sealed interface LimbPose {

    End end();

    LimbPose mirrored();

    /**
     * By its joints, from the trunk that it hangs on, in degrees.
     *
     * @param raise to the front: 0 hangs along the trunk, 90 points ahead, 180 overhead
     * @param out away from the middle
     * @param turn outward rotation about its own length
     * @param bend of elbow or knee
     */
    record Joints(double raise, double out, double turn, double bend, End end) implements LimbPose {

        @Override
        public LimbPose mirrored() {
            return new Joints(raise, out, turn, bend, end.mirrored());
        }

        Joints towards(Joints other, double share) {
            return new Joints(
                    mixed(raise, other.raise, share),
                    mixed(out, other.out, share),
                    mixed(turn, other.turn, share),
                    mixed(bend, other.bend, share),
                    end);
        }

        private static double mixed(double one, double other, double share) {
            return one + (other - one) * share;
        }
    }

    /** By the directions of its two bones in the room. */
    record Aimed(Vec upper, Vec lower, End end) implements LimbPose {

        @Override
        public LimbPose mirrored() {
            return new Aimed(upper.mirrored(), lower.mirrored(), end.mirrored());
        }
    }

    /**
     * By what its end touches.
     *
     * @param on a point of the body, or null for a place in the room
     * @param at the place, or how far from that point
     * @param toward to where knee or elbow points; null for the usual side
     */
    record Reaching(@Nullable String on, Vec at, @Nullable Vec toward, End end) implements LimbPose {

        @Override
        public LimbPose mirrored() {
            return new Reaching(
                    on == null ? null : Points.mirrored(on),
                    at.mirrored(),
                    toward == null ? null : toward.mirrored(),
                    end.mirrored());
        }
    }
}
