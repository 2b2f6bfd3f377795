package org.birddog.coach.assessment;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.vocabulary.MovementTest;
import org.jspecify.annotations.Nullable;

/**
 * What there is to measure today.
 *
 * @param due questionnaires that are due, the one to ask for first; empty on most days
 * @param tests every self-test in the contract's order
 * @param offer the self-test that would tell the plan something, or null; never beside a questionnaire
 */
public record Assessment(
        List<DueForm> due,
        List<TestStanding> tests,
        @Nullable TestOffer offer) {

    /** What there is to measure, given all that was found. */
    public static Assessment of(Content content, Facts facts, List<Finding> findings, Envelope envelope) {
        List<DueForm> due = new DueForms(content, facts).of(envelope.permission());
        List<TestStanding> tests = TestStanding.all(content, facts, findings, Wishes.of(facts.person()));
        TestOffer offer = due.isEmpty() ? TestOffer.of(content, facts, tests) : null;
        return new Assessment(due, tests, offer);
    }

    /** How one self-test stands today. */
    public TestStanding standing(MovementTest test) {
        return tests.get(test.ordinal());
    }
}
