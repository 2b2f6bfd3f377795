package org.birddog.coach.ladder;

import org.birddog.coach.content.Exercise;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Aim;

/**
 * How high each ladder is climbed: one ladder serves posture and strength, and the aim picks the end (clinical.md D1).
 *
 * @param posture whether the aim is posture
 */
public record Ceilings(boolean posture) {

    /** Those of a person on a day. */
    public static Ceilings on(Facts facts, int day) {
        Told<Aim> aim = facts.personOn(day).aim();
        return new Ceilings(aim != null && aim.value() == Aim.POSTURE);
    }

    /** The highest rung of an exercise. */
    public int of(Exercise exercise) {
        Integer enough = posture ? exercise.enoughForPosture() : null;
        return enough == null ? exercise.ladder().top() : enough;
    }
}
