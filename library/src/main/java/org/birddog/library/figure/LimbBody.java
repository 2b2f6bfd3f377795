package org.birddog.library.figure;

/**
 * A limb in the room.
 *
 * @param root shoulder or hip
 * @param upper direction of upper arm or thigh
 * @param lower direction of forearm or shank
 * @param bend at a right angle to the upper bone, to where the lower one is folded
 * @param tip direction of fingers or toes
 * @param fist how far the hand is closed, from 0 to 1
 * @param missed how far the end stays away from what it should reach, in centimetres
 */
record LimbBody(Limb limb, Vec root, Vec upper, Vec lower, Vec bend, Vec tip, double fist, double missed) {

    /** Elbow or knee. */
    Vec joint() {
        return root.along(upper, limb.upper());
    }

    /** Wrist or ankle. */
    Vec end() {
        return joint().along(lower, limb.lower());
    }

    /** At a right angle to the lower bone, to where it would be folded further. */
    Vec bendOfLower() {
        return bendOfLower(upper, lower, bend);
    }

    static Vec bendOfLower(Vec upper, Vec lower, Vec bend) {
        return bend.times(lower.dot(upper)).minus(upper.times(lower.dot(bend))).across(lower, bend);
    }

    /** From the ankle to the sole. */
    Vec sole() {
        return sole(lower, bendOfLower(), tip);
    }

    static Vec sole(Vec shank, Vec bendOfShank, Vec toes) {
        return shank.plus(bendOfShank.times(0.6)).across(toes, bendOfShank);
    }

    Vec heel() {
        return end().along(sole(), 4).along(tip, -4.5);
    }

    Vec ball() {
        return end().along(sole(), 4.6).along(tip, Build.BALL);
    }

    /** The tip of the toes; they bend at the ball where the foot stands steeply on it. */
    Vec toe() {
        double steep = Math.max(0, -tip.y() - 0.5) * 2;
        Vec bent = tip.times(1 - steep)
                .plus(tip.level(lower.times(-1)).times(steep))
                .unit();
        return ball().along(sole(), 0.5 * (1 - steep)).along(bent, Build.TOES - Build.BALL);
    }

    Vec palm() {
        return end().along(tip, Build.PALM);
    }

    Vec fingers() {
        return end().along(tip, Build.HAND);
    }

    /** How far elbow or knee is bent, in degrees. */
    double bentBy() {
        return upper.degreesTo(lower);
    }
}
