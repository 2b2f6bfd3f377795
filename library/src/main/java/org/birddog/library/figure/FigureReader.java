package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Side;
import org.birddog.coach.vocabulary.Word;
import org.birddog.library.Part;
import org.birddog.library.Reading;
import org.jspecify.annotations.Nullable;

/** Reads a file of content/figures. */
final class FigureReader {

    private static final int LONGEST = 60;
    private static final int FASTEST = 4;
    private static final int HIGHEST_CUT = 120;

    private FigureReader() {}

    static Figure read(String id, Part part, SortedMap<String, Pose> bases) {
        part.keys(
                List.of("view", "poses", "motion", "strip", "still"),
                List.of("spine", "counted", "cut", "speed", "props", "poor", "arrows", "muscles", "sides", "held"));
        SortedMap<String, Pose> poses = new PoseReader(bases).read(part.at("poses"));
        int speed = part.at("speed").present() ? part.at("speed").wholeNumber(1, FASTEST) : 1;
        List<Figure.Step> motion = new ArrayList<>();
        for (Part step : part.at("motion").list()) {
            step.keys(List.of("pose"), List.of("over", "stay"));
            motion.add(new Figure.Step(
                    name(step.at("pose"), poses),
                    (double) seconds(step.at("over")) / speed,
                    (double) seconds(step.at("stay")) / speed));
        }
        List<Figure.Arrow> arrows = new ArrayList<>();
        for (Part arrow : listOf(part.at("arrows"))) {
            arrow.keys(List.of("of", "from", "to"), List.of("by"));
            arrows.add(new Figure.Arrow(
                    PoseReader.point(arrow.at("of")),
                    name(arrow.at("from"), poses),
                    name(arrow.at("to"), poses),
                    arrow.at("by").present() ? PoseReader.vec(arrow.at("by")) : Vec.ZERO));
        }
        return new Figure(
                id,
                camera(part.at("view")),
                part.at("spine").present() && part.at("spine").truth(),
                part.at("counted").present() && part.at("counted").truth(),
                part.at("cut").wholeNumberOrNull(0, HIGHEST_CUT),
                part.at("muscles").present() ? part.at("muscles").texts() : null,
                listOf(part.at("props")).stream().map(FigureReader::prop).toList(),
                poses,
                motion,
                names(part.at("strip"), poses),
                name(part.at("still"), poses),
                held(part, poses),
                part.at("poor").present() ? names(part.at("poor"), poses) : List.of(),
                arrows);
    }

    /** What each repetition leads to: what is told of the sides, else what is told to be held, else the still. */
    private static List<Figure.Held> held(Part part, SortedMap<String, Pose> poses) {
        List<Figure.Held> held = new ArrayList<>();
        Part sides = part.at("sides");
        if (sides.present()) {
            sides.keys(List.of(), List.of("left", "right"));
            for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                if (sides.at(side.word()).present()) {
                    String pose = name(sides.at(side.word()), poses);
                    held.add(new Figure.Held(side, pose, pose));
                }
            }
        }
        if (held.isEmpty()) {
            List<String> names = part.at("held").present() ? names(part.at("held"), poses) : List.of();
            if (part.at("held").present() && names.size() != 2) {
                part.at("held")
                        .refuse(
                                Reading.VALUES,
                                "held should be two poses",
                                "Maybe the one that is reached is also left.");
            }
            String still = name(part.at("still"), poses);
            boolean told = names.size() == 2;
            held.add(new Figure.Held(null, told ? names.getFirst() : still, told ? names.getLast() : still));
        }
        return List.copyOf(held);
    }

    private static Camera camera(Part view) {
        if (view.data() instanceof String word) {
            return switch (word) {
                case "side" -> Camera.of(12, 9);
                case "front" -> Camera.of(84, 8);
                case "back" -> Camera.of(264, 8);
                case "above" -> Camera.of(0, 62);
                case "feet" -> Camera.of(60, 24);
                case "corner" -> Camera.of(40, 14);
                default -> {
                    view.refuse(
                            Reading.WORDS, "unknown view " + word, "Maybe side, front, back, above, feet or corner.");
                    yield Camera.of(0, 0);
                }
            };
        }
        view.keys(List.of("turn", "tilt"), List.of());
        return Camera.of(view.at("turn").wholeNumber(-180, 360), view.at("tilt").wholeNumber(-10, 89));
    }

    private static Prop prop(Part part) {
        part.keys(List.of("kind"), List.of("at", "size", "turn", "through", "front"));
        List<Prop.Spot> through = new ArrayList<>();
        for (Part spot : listOf(part.at("through"))) {
            through.add(
                    spot.data() instanceof List<?>
                            ? new Prop.Spot(null, PoseReader.vec(spot))
                            : new Prop.Spot(PoseReader.point(spot), Vec.ZERO));
        }
        Prop.@Nullable Kind kind = Word.find(Prop.Kind.values(), part.at("kind").text());
        if (kind == null) {
            part.at("kind")
                    .refuse(Reading.WORDS, "unknown thing " + part.at("kind").text(), "Maybe a mat or a chair.");
        }
        return new Prop(
                kind == null ? Prop.Kind.MAT : kind,
                part.at("at").present() ? PoseReader.vec(part.at("at")) : Vec.ZERO,
                part.at("size").present() ? PoseReader.vec(part.at("size")) : Vec.ZERO,
                PoseReader.number(part.at("turn")),
                through,
                part.at("front").present() && part.at("front").truth());
    }

    private static List<Part> listOf(Part part) {
        return part.present() ? part.list() : List.of();
    }

    private static int seconds(Part part) {
        Integer seconds = part.wholeNumberOrNull(0, LONGEST);
        return seconds == null ? 0 : seconds;
    }

    private static List<String> names(Part part, SortedMap<String, Pose> poses) {
        return part.list().stream().map(one -> name(one, poses)).toList();
    }

    private static String name(Part part, SortedMap<String, Pose> poses) {
        String name = part.text();
        if (!poses.containsKey(name)) {
            part.refuse(Reading.WORDS, "no pose here is called " + name, "Maybe it is spelt in another way.");
            return new TreeMap<>(poses).isEmpty() ? "" : poses.firstKey();
        }
        return name;
    }
}
