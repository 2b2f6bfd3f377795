package org.birddog.coach.indications;

import java.util.List;
import java.util.function.Predicate;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;

/**
 * Something about a person that speaks for some exercises.
 *
 * @param rule the page that says so
 * @param evidence what it was seen in, never empty
 * @param worth how much it counts when a session is chosen; below nought where it speaks against them
 * @param exercises those it is about
 */
record Indication(String rule, List<Evidence> evidence, int worth, Predicate<Exercise> exercises) {

    boolean isAbout(Exercise exercise) {
        return exercises.test(exercise);
    }

    boolean isSeenIn(String entry) {
        for (Evidence each : evidence) {
            if (entry.equals(each.entry())) {
                return true;
            }
        }
        return false;
    }

    Reason reason() {
        return new Reason(rule, evidence);
    }
}
