package org.birddog.coach.envelope;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    // Written out, since the rules mostly differ, and a record's own comparison goes a long way to find that.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that && rule.equals(that.rule) && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }
}
