package org.birddog.library.figure;

/**
 * Where a limb of two bones bends so that its end reaches a point.
 *
 * @param upper direction of the first bone
 * @param lower direction of the second bone
 * @param bend at a right angle to the first bone, to where the second one is folded
 * @param missed how far the end stays away from the point, in centimetres; 0 where it is reached
 */
record TwoBones(Vec upper, Vec lower, Vec bend, double missed) {

    /** A joint is never drawn quite straight: it would not say to which side it bends. */
    private static final double NEARLY = 0.999;

    /**
     * Solves the limb.
     *
     * @param from where the first bone begins
     * @param to what its end should reach
     * @param first length of the first bone
     * @param second length of the second bone
     * @param toward to where the joint between them points
     */
    static TwoBones reaching(Vec from, Vec to, double first, double second, Vec toward) {
        Vec line = to.minus(from);
        double most = (first + second) * NEARLY;
        double least = Math.abs(first - second) * 1.05 + 1;
        double length = Math.clamp(line.length(), least, most);
        Vec axis = line.unit();
        Vec side = toward.across(axis, new Vec(0.3, 0.2, 1));
        double cos = Math.clamp((first * first + length * length - second * second) / (2 * first * length), -1.0, 1.0);
        Vec upper = axis.times(cos).plus(side.times(Math.sqrt(1 - cos * cos)));
        Vec joint = from.along(upper, first);
        Vec end = from.along(axis, length);
        Vec lower = end.minus(joint).unit();
        return new TwoBones(
                upper, lower, side.times(-1).across(upper, side.times(-1)), Math.abs(line.length() - length));
    }
}
