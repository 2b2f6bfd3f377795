package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/**
 * What one rule bars for a while, besides the conditions and the weeks of a pregnancy.
 *
 * @param rule that must be named with all of it
 * @param demands one bit each
 * @param exercises by their ids
 */
public record Bar(String rule, int demands, List<String> exercises) {

    /** Demands that a rule bars. */
    public static Bar of(String rule, Demand... demands) {
        return new Bar(rule, Demands.of(demands).bits(), List.of());
    }

    boolean holds(Exercise exercise) {
        return (exercise.demands().bits() & demands) != 0 || exercises.contains(exercise.id());
    }
}
