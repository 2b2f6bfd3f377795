package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.birddog.library.Part;
import org.birddog.library.Reading;
import org.jspecify.annotations.Nullable;

/** Reads how a limb is placed. */
final class LimbReader {

    private static final List<String> HANDS = List.of("along", "flat", "up", "grip");
    private static final List<String> FEET = List.of("easy", "flat", "toes", "pointed");

    private LimbReader() {}

    static LimbPose read(Part part, boolean arm) {
        String bend = arm ? "elbow" : "knee";
        List<String> keys = new ArrayList<>(List.of(
                "raise", "out", "turn", bend, "upper", "lower", "at", "on", "by", "toward", arm ? "hand" : "foot"));
        if (!arm) {
            keys.add("splay");
        }
        part.keys(List.of(), keys);
        End end = end(part, arm);
        if (part.at("upper").present()) {
            Vec upper = PoseReader.vec(part.at("upper"));
            return new LimbPose.Aimed(
                    upper, part.at("lower").present() ? PoseReader.vec(part.at("lower")) : upper, end);
        }
        if (part.at("at").present() || part.at("on").present()) {
            @Nullable String on = part.at("on").present() ? PoseReader.point(part.at("on")) : null;
            Vec at = on == null
                    ? PoseReader.vec(part.at("at"))
                    : part.at("by").present() ? PoseReader.vec(part.at("by")) : Vec.ZERO;
            return new LimbPose.Reaching(
                    on, at, part.at("toward").present() ? PoseReader.vec(part.at("toward")) : null, end);
        }
        return new LimbPose.Joints(
                PoseReader.number(part.at("raise")),
                PoseReader.number(part.at("out")),
                PoseReader.number(part.at("turn")),
                PoseReader.number(part.at(bend)),
                end);
    }

    private static End end(Part limb, boolean arm) {
        String name = arm ? "hand" : "foot";
        Part part = limb.at(name);
        Object data = part.data();
        if (data instanceof List<?>) {
            return new End(End.Hold.DIRECTION, 0, PoseReader.vec(part));
        }
        if (!part.present()) {
            return End.EASY;
        }
        if (!(data instanceof String word)) {
            return new End(End.Hold.ANGLE, PoseReader.number(part), null);
        }
        List<String> known = arm ? HANDS : FEET;
        if (!known.contains(word)) {
            part.refuse(Reading.WORDS, "unknown " + name + " " + word, "Maybe one of " + known + " was meant.");
            return End.EASY;
        }
        return switch (word) {
            case "flat" -> new End(End.Hold.FLAT, arm ? 0 : PoseReader.number(limb.at("splay")), null);
            case "up" -> new End(End.Hold.UP, 0, null);
            case "grip" -> new End(End.Hold.GRIP, 0, null);
            case "toes" -> new End(End.Hold.TOES, 0, null);
            case "pointed" -> new End(End.Hold.POINTED, 0, null);
            default -> End.EASY;
        };
    }
}
