package org.birddog.library.figure;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/**
 * What is told about the figure of an exercise.
 *
 * @param id the exercise's
 * @param camera from where it is seen
 * @param spine whether the line of the spine is drawn
 * @param counted whether the strip tells the seconds to each of its poses, where the count is the exercise
 * @param cut height at which the picture ends, in centimetres, where the move is small; null shows the feet too
 * @param muscles what is tinted, by the names of targets; null leaves it to the exercise
 * @param poses by name
 * @param motion the way through the poses; the last is the first again
 * @param strip names of the key poses, in order
 * @param still the pose that says most
 * @param held the pose of each repetition that is held or turned back from: one, or one for each side of the body
 * @param poor poses that show the fault beside the good form: good, then poor; empty where none is shown
 */
record Figure(
        String id,
        Camera camera,
        boolean spine,
        boolean counted,
        @Nullable Integer cut,
        @Nullable List<String> muscles,
        List<Prop> props,
        SortedMap<String, Pose> poses,
        List<Step> motion,
        List<String> strip,
        String still,
        List<Held> held,
        List<String> poor,
        List<Arrow> arrows) {

    /**
     * The way to a pose.
     *
     * @param over seconds that it takes; 0 is a cut to another picture
     * @param stay seconds that it is then held
     */
    record Step(String pose, double over, double stay) {}

    /**
     * What a repetition leads to.
     *
     * @param side the side that it works, or null where the exercise has none
     * @param from the pose that is reached
     * @param to the pose from which it goes back; mostly the same
     */
    record Held(@Nullable Side side, String from, String to) {}

    /**
     * The way that a point of the body takes from one pose to another, drawn as an arrow.
     *
     * @param by how far aside it is drawn, in centimetres
     */
    record Arrow(String of, String from, String to, Vec by) {}

    /** The same with these muscles tinted, where it names none itself. */
    Figure tinting(List<String> targets) {
        List<String> tinted = muscles == null ? targets : muscles;
        return new Figure(
                id, camera, spine, counted, cut, tinted, props, poses, motion, strip, still, held, poor, arrows);
    }

    Pose pose(String name) {
        Pose pose = poses.get(name);
        if (pose == null) {
            throw new IllegalStateException("The figure " + id + " has no pose " + name + ".");
        }
        return pose;
    }
}
