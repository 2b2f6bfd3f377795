package org.birddog.coach.envelope;

import java.util.List;

/**
 * What a rule found in the facts: the limit it sets, and what it was seen in. A finding whose limit is open is
 * advice.
 *
 * @param rule the rule's id
 * @param limit the bound it sets
 * @param evidence never empty
 */
public record Finding(String rule, Envelope limit, List<Evidence> evidence) {

    public Finding {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("The rule " + rule + " gave a finding without evidence.");
        }
        evidence = List.copyOf(evidence);
    }

    /** A finding seen in one thing. */
    public static Finding of(String rule, Envelope limit, Evidence evidence) {
        return new Finding(rule, limit, List.of(evidence));
    }

    /** Words only, no bound. */
    public static Finding advice(String rule, Evidence... evidence) {
        return new Finding(rule, Envelope.OPEN, List.of(evidence));
    }

    /** Whether it sets no bound. */
    public boolean isAdvice() {
        return limit.equals(Envelope.OPEN);
    }

    /** The same finding as a reason. */
    public Reason reason() {
        return new Reason(rule, evidence);
    }
}
