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
        End end = arm ? hand(part.at("hand")) : foot(part.at("foot"), PoseReader.number(part.at("splay")));
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

    private static End hand(Part part) {
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
        if (!HANDS.contains(word)) {
            part.refuse(Reading.WORDS, "unknown hand " + word, "Maybe one of " + HANDS + " was meant.");
        }
        return switch (word) {
            case "flat" -> new End(End.Hold.FLAT, 0, null);
            case "up" -> new End(End.Hold.UP, 0, null);
            case "grip" -> new End(End.Hold.GRIP, 0, null);
            default -> End.EASY;
        };
    }

    private static End foot(Part part, int splay) {
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
        if (!FEET.contains(word)) {
            part.refuse(Reading.WORDS, "unknown foot " + word, "Maybe one of " + FEET + " was meant.");
        }
        return switch (word) {
            case "flat" -> new End(End.Hold.FLAT, splay, null);
            case "toes" -> new End(End.Hold.TOES, 0, null);
            case "pointed" -> new End(End.Hold.POINTED, 0, null);
            default -> End.EASY;
        };
    }
}
