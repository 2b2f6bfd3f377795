package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Position;
import org.birddog.library.ContentFiles;
import org.birddog.library.ExerciseFile;
import org.birddog.library.SelfTestFile;
import org.jspecify.annotations.Nullable;

/**
 * What a figure shows, an exercise or a self-test, as far as its checks ask.
 *
 * @param noun which of the two
 * @param position in which it begins
 * @param demands all that it declares
 * @param poses of a sequence, what each pose asks for; empty where it is none
 * @param targets the muscles to tint, unless the figure names its own
 * @param perSide whether it is done on one side and then on the other; null where the player does not lead through it
 */
record Shown(
        String noun,
        Position position,
        Demands demands,
        SortedMap<String, Demands> poses,
        List<String> targets,
        @Nullable Boolean perSide) {

    /** What the figure with an id shows; null where there is nothing of that name. */
    static @Nullable Shown by(String id, ContentFiles content) {
        ExerciseFile exercise = content.exercise(id);
        if (exercise != null) {
            return new Shown(
                    "exercise",
                    exercise.exercise().position(),
                    exercise.exercise().demands(),
                    exercise.poses(),
                    exercise.exercise().targets(),
                    exercise.exercise().ladder().dose(0).perSide());
        }
        for (SelfTestFile file : content.measures().tests()) {
            TestProtocol test = file.protocol();
            if (id.equals(FiguresThere.TEST + test.test().word())) {
                return new Shown(
                        "self-test", test.position(), test.demands(), Collections.emptySortedMap(), List.of(), null);
            }
        }
        return null;
    }

    /** What it declares for one step of the motion: in a sequence, what the pose asks for and the one it comes from. */
    List<Demand> declared(List<Figure.Step> motion, int step) {
        if (poses.isEmpty()) {
            return demands.list();
        }
        List<Demand> declared = new ArrayList<>(of(motion.get(step).pose()));
        if (step > 0 && motion.get(step).over() > 0) {
            declared.addAll(of(motion.get(step - 1).pose()));
        }
        return declared;
    }

    private List<Demand> of(String pose) {
        Demands found = poses.get(pose);
        return found == null ? List.of() : found.list();
    }
}
