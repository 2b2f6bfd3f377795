package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.library.Part;
import org.birddog.library.Reading;
import org.jspecify.annotations.Nullable;

/** Reads poses: each begins as another one, of its figure or of the bases, and says what is different. */
final class PoseReader {

    private static final int FAR = 400;
    private static final List<String> KEYS = keys();

    private final SortedMap<String, Pose> known;

    /** A reader that knows some poses already. */
    PoseReader(SortedMap<String, Pose> bases) {
        this.known = new TreeMap<>(bases);
    }

    /** The poses of a file, in the order in which each finds the one that it begins as. */
    SortedMap<String, Pose> read(Part part) {
        SortedMap<String, Pose> read = new TreeMap<>();
        SortedMap<String, Part> waiting = new TreeMap<>(part.entries());
        boolean found = true;
        while (found && !waiting.isEmpty()) {
            found = false;
            for (String name : List.copyOf(waiting.keySet())) {
                Part one = waiting.get(name);
                String from = one == null ? null : one.at("from").textOrNull();
                if (one != null && (from == null || known.containsKey(from) || !waiting.containsKey(from))) {
                    if (known.containsKey(name)) {
                        one.refuse(Reading.NAMES, "a base is called " + name, "Maybe another name for the pose.");
                    }
                    Pose pose = pose(one, from);
                    known.put(name, pose);
                    read.put(name, pose);
                    waiting.remove(name);
                    found = true;
                }
            }
        }
        waiting.values()
                .forEach(left ->
                        left.refuse(Reading.VALUES, "poses begin as each other", "Maybe one begins as a base."));
        return read;
    }

    private Pose pose(Part part, @Nullable String from) {
        part.keys(List.of(), KEYS);
        Pose base = from == null ? null : known.get(from);
        if (from != null && base == null) {
            part.at("from").refuse(Reading.WORDS, "unknown pose " + from, "Maybe it is spelt in another way.");
        }
        if (base != null && part.at("mirror").present() && part.at("mirror").truth()) {
            base = base.mirrored();
        }
        SortedMap<Trunk, Double> trunk = new TreeMap<>(base == null ? new TreeMap<>() : base.trunk());
        for (Trunk each : Trunk.values()) {
            if (part.at(each.word()).present()) {
                trunk.put(each, (double) part.at(each.word()).wholeNumber(-FAR, FAR));
            }
        }
        SortedMap<Limb, LimbPose> limbs = new TreeMap<>(base == null ? new TreeMap<>() : base.limbs());
        for (Limb limb : Limb.values()) {
            Part both = part.at(limb.isArm() ? "arms" : "legs");
            if (both.present()) {
                LimbPose read = LimbReader.read(both, limb.isArm());
                limbs.put(limb, limb.side() > 0 ? read : read.mirrored());
            }
            if (part.at(limb.word()).present()) {
                limbs.put(limb, LimbReader.read(part.at(limb.word()), limb.isArm()));
            }
            limbs.computeIfAbsent(limb, any -> new LimbPose.Joints(0, 4, 0, 4, End.EASY));
        }
        String position =
                part.at("position").present() ? part.at("position").text() : base == null ? "any" : base.position();
        return new Pose(position, trunk, pin(part, base), limbs, contacts(part, base));
    }

    private static List<String> contacts(Part part, @Nullable Pose base) {
        if (!part.at("contacts").present()) {
            return base == null ? List.of() : base.contacts();
        }
        List<String> contacts = new ArrayList<>();
        for (Part contact : part.at("contacts").list()) {
            contacts.add(point(contact));
        }
        return List.copyOf(contacts);
    }

    private static Pose.Pin pin(Part part, @Nullable Pose base) {
        Part pin = part.at("pin");
        if (!pin.present()) {
            return base == null ? new Pose.Pin("pelvis", 0, null, 0) : base.pin();
        }
        pin.keys(List.of("point"), List.of("x", "y", "z"));
        Integer y = pin.at("y").wholeNumberOrNull(-FAR, FAR);
        return new Pose.Pin(
                point(pin.at("point")), number(pin.at("x")), y == null ? null : Double.valueOf(y), number(pin.at("z")));
    }

    /** The name of a point of the body. */
    static String point(Part part) {
        String name = part.text();
        if (!Points.isKnown(name)) {
            part.refuse(Reading.WORDS, "no point of a body is called " + name, "Maybe -right or -left is missing.");
            return "pelvis";
        }
        return name;
    }

    /** A place or a direction: three whole numbers. */
    static Vec vec(Part part) {
        List<Part> numbers = part.list();
        if (numbers.size() != 3) {
            part.refuse(Reading.VALUES, "a place has three numbers: right, up, towards you", "Maybe one is missing.");
            return Vec.ZERO;
        }
        return new Vec(number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)));
    }

    /** A whole number, 0 where there is none. */
    static int number(Part part) {
        Integer number = part.wholeNumberOrNull(-FAR, FAR);
        return number == null ? 0 : number;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("from", "mirror", "position", "pin", "contacts", "arms", "legs"));
        for (Trunk trunk : Trunk.values()) {
            keys.add(trunk.word());
        }
        for (Limb limb : Limb.values()) {
            keys.add(limb.word());
        }
        return List.copyOf(keys);
    }
}
