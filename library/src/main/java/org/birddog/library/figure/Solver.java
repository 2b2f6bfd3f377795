package org.birddog.library.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a body of a pose, or of the way from one pose to another: first the trunk and the limbs that follow it, then
 * the whole is moved to where the pin holds it, and last the limbs that reach for something are bent to it.
 */
final class Solver {

    /** A pose with its body. */
    record Key(Pose pose, Body body) {}

    private Solver() {}

    static Key key(Pose pose) {
        return new Key(
                pose,
                settled(
                        pose.trunk(),
                        pose.pin(),
                        pose.order(),
                        (limb, body) -> Limbs.placed(limb, pose.limb(limb), body)));
    }

    /** The body at a share of the way between two poses. */
    static Body between(Key one, Key other, double share) {
        if (share <= 0) {
            return one.body();
        }
        if (share >= 1) {
            return other.body();
        }
        SortedMap<Trunk, Double> trunk = one.pose().trunkTowards(other.pose(), share);
        List<Limb> order = one.pose().order();
        Placing placing = (limb, body) -> Limbs.between(limb, one, other, share, body);
        Pose.Pin from = one.pose().pin();
        Pose.Pin to = other.pose().pin();
        if (!from.point().equals(to.point()) || (from.y() == null) != (to.y() == null)) {
            Vec hips = one.body().point("pelvis").towards(other.body().point("pelvis"), share);
            return whole(hips, trunk, order, placing);
        }
        Double y = from.y() == null || to.y() == null ? null : Double.valueOf(from.y() + (to.y() - from.y()) * share);
        Pose.Pin pin = new Pose.Pin(
                from.point(), from.x() + (to.x() - from.x()) * share, y, from.z() + (to.z() - from.z()) * share);
        return settled(trunk, pin, order, placing);
    }

    /** Places a limb on a body that has its trunk, and the limbs that come before this one. */
    @FunctionalInterface
    interface Placing {
        LimbBody place(Limb limb, Body body);
    }

    private static Body settled(SortedMap<Trunk, Double> trunk, Pose.Pin pin, List<Limb> order, Placing placing) {
        Body loose = whole(Vec.ZERO, trunk, order, placing);
        Vec point = loose.point(pin.point());
        double y = pin.y() == null ? -lowest(loose) : pin.y() - point.y();
        Vec hips = new Vec(pin.x() - point.x(), y, pin.z() - point.z());
        return whole(hips, trunk, order, placing);
    }

    private static Body whole(Vec hips, SortedMap<Trunk, Double> trunk, List<Limb> order, Placing placing) {
        SortedMap<Limb, LimbBody> limbs = new TreeMap<>();
        Body body = new Body(Spine.of(hips, trunk), limbs, trunk);
        for (Limb limb : order) {
            limbs.put(limb, placing.place(limb, body));
        }
        return body;
    }

    /** The lowest skin of trunk and head, which is what a lying body rests on. */
    private static double lowest(Body body) {
        return Flesh.trunk(body).stream().mapToDouble(Capsule::lowest).min().orElse(0);
    }
}
