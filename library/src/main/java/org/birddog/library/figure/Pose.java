package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A pose: what the trunk does, where each limb is, and what holds the body in its place.
 *
 * @param position the contract's word for the base that the pose comes from
 * @param trunk degrees (and for belly and blades centimetres) by the name of {@link Trunk}; what is missing is 0
 * @param pin what stays where
 * @param limbs all four
 * @param contacts points of the body that rest on something and must not slide
 */
record Pose(
        String position,
        SortedMap<Trunk, Double> trunk,
        Pin pin,
        SortedMap<Limb, LimbPose> limbs,
        List<String> contacts) {

    /**
     * A point of the body that is laid at a place.
     *
     * @param y null: as low as the floor lets it
     */
    record Pin(String point, double x, @Nullable Double y, double z) {}

    double trunk(Trunk part) {
        return trunk.getOrDefault(part, 0.0);
    }

    LimbPose limb(Limb limb) {
        LimbPose found = limbs.get(limb);
        if (found == null) {
            throw new IllegalStateException("A pose lacks its " + limb.word() + ".\nMaybe its base does.");
        }
        return found;
    }

    /** The limbs in the order in which they can be placed: legs before arms, and what touches its twin after it. */
    List<Limb> order() {
        List<Limb> order = new ArrayList<>(List.of(Limb.LEG_RIGHT, Limb.LEG_LEFT, Limb.ARM_RIGHT, Limb.ARM_LEFT));
        order.sort(Comparator.comparing(Limb::isArm).thenComparing(this::touchesItsTwin));
        return order;
    }

    private boolean touchesItsTwin(Limb limb) {
        return limb(limb) instanceof LimbPose.Reaching reaching
                && reaching.on() != null
                && Points.isOf(limb.mirrored(), reaching.on());
    }

    /** Left for right. */
    Pose mirrored() {
        SortedMap<Trunk, Double> turned = new TreeMap<>();
        trunk.forEach((part, value) -> turned.put(part, part.isSided() ? -value : value));
        SortedMap<Limb, LimbPose> swapped = new TreeMap<>();
        limbs.forEach((limb, pose) -> swapped.put(limb.mirrored(), pose.mirrored()));
        Pin held = new Pin(Points.mirrored(pin.point()), pin.x(), pin.y(), -pin.z());
        return new Pose(
                position,
                turned,
                held,
                swapped,
                contacts.stream().map(Points::mirrored).toList());
    }

    /** What the trunk does on the way to another pose. */
    SortedMap<Trunk, Double> trunkTowards(Pose other, double share) {
        TreeSet<Trunk> parts = new TreeSet<>(trunk.keySet());
        parts.addAll(other.trunk.keySet());
        SortedMap<Trunk, Double> between = new TreeMap<>();
        parts.forEach(part -> between.put(part, trunk(part) + (other.trunk(part) - trunk(part)) * share));
        return between;
    }
}
