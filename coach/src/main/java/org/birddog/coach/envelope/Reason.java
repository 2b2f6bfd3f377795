package org.birddog.coach.envelope;

import java.util.List;

/**
 * Why something is so: a rule and what it was seen in. The words stand on the rule's page, in every language.
 *
 * @param evidence never empty
 */
public record Reason(String rule, List<Evidence> evidence) {

    public Reason {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A reason of the rule " + rule + " has no evidence.");
        }
    }

    /** A reason seen in one thing. */
    public static Reason of(String rule, Evidence evidence) {
        return new Reason(rule, List.of(evidence));
    }
}
