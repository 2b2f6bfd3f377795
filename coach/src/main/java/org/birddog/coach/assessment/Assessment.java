package org.birddog.coach.assessment;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.vocabulary.MovementTest;
import org.jspecify.annotations.Nullable;

/**
 * What there is to measure and to look back on today, and what is to be asked of a professional.
 *
 * @param due questionnaires that are due, the one to ask for first; empty on most days
 * @param tests every self-test in the contract's order
 * @param offer the self-test that would tell the plan something, or null; never beside a questionnaire
 * @param review why it is time to look back on the week, or null
 * @param repeatedStops exercises that had to stop more than once lately
 */
public record Assessment(
        List<DueForm> due,
        List<TestStanding> tests,
        @Nullable TestOffer offer,
        @Nullable Reason review,
        List<RepeatedStop> repeatedStops) {

    /** What there is to measure, given all that was found. */
    public static Assessment of(
            Content content, Facts facts, Training training, List<Finding> findings, Envelope envelope) {
        List<DueForm> due = new DueForms(content, facts).of(envelope.permission());
        List<TestStanding> tests = TestStanding.all(content, facts, findings, Wishes.of(facts.person()));
        TestOffer offer = due.isEmpty() ? TestOffer.of(content, facts, tests) : null;
        Reason review = WeeklyReview.due(content, facts, envelope.permission());
        return new Assessment(due, tests, offer, review, RepeatedStop.all(content, facts.today(), training));
    }

    /** How one self-test stands today. */
    public TestStanding standing(MovementTest test) {
        return tests.get(test.ordinal());
    }
}
