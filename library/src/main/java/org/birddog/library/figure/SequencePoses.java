package org.birddog.library.figure;

import java.util.List;
import java.util.TreeSet;
import org.birddog.library.ContentCheck;
import org.birddog.library.ContentFiles;
import org.birddog.library.ExerciseFile;
import org.birddog.library.Part;

/**
 * An exercise whose figure leaps from one position to another is a sequence, and says what each pose of its figure asks
 * for: of those in the motion every one, and no other.
 */
public record SequencePoses() implements ContentCheck {

    @Override
    public String name() {
        return "sequence-poses";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (FigureFile file : content.figures()) {
            ExerciseFile exercise = content.exercise(file.id());
            if (exercise != null && (leaps(file.figure()) || !exercise.poses().isEmpty())) {
                check(file.figure(), exercise, report);
            }
        }
    }

    private static void check(Figure figure, ExerciseFile exercise, Report report) {
        Part poses = exercise.part().at("poses");
        TreeSet<String> moved = new TreeSet<>();
        figure.motion().forEach(step -> moved.add(step.pose()));
        for (String pose : moved) {
            if (!exercise.poses().containsKey(pose)) {
                report.fault(
                        poses,
                        "it is a sequence, and nothing says what its pose " + pose + " asks for",
                        "Maybe the pose is missing under poses.");
            }
        }
        for (String pose : exercise.poses().keySet()) {
            if (!moved.contains(pose)) {
                report.fault(
                        poses,
                        "its figure has no pose " + pose + " in its motion",
                        "Maybe the pose has another name there.");
            }
        }
    }

    /** Whether the picture cuts from one position to another, as a person who gets up or turns over in between. */
    private static boolean leaps(Figure figure) {
        List<Figure.Step> motion = figure.motion();
        for (int step = 1; step < motion.size(); step++) {
            String before = figure.pose(motion.get(step - 1).pose()).position();
            String after = figure.pose(motion.get(step).pose()).position();
            if (motion.get(step).over() == 0 && !before.equals(after)) {
                return true;
            }
        }
        return false;
    }
}
