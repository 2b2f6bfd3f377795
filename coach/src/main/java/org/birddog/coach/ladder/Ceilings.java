package org.birddog.coach.ladder;

import org.birddog.coach.content.Exercise;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Aim;

/**
 * How high each ladder is climbed: one ladder serves posture and strength, and the aim picks the end (clinical.md D1).
 */
public final class Ceilings {

    private Ceilings() {}

    /** The highest rung for a person on a day. */
    public static int on(Exercise exercise, Facts facts, int day) {
        Integer enough = exercise.enoughForPosture();
        if (enough == null) {
            return exercise.ladder().top();
        }
        Told<Aim> aim = facts.personOn(day).aim();
        return aim != null && aim.value() == Aim.POSTURE
                ? enough
                : exercise.ladder().top();
    }
}
