package org.birddog.coach.assessment;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/**
 * A self-test whose result a rule could read and has not.
 *
 * @param because the page self-test-due
 */
public record TestOffer(MovementTest test, Reason because) {

    static final String RULE = "self-test-due";

    /** The test to offer today, or null: one a week at most, and none for a while after "not now". */
    static @Nullable TestOffer of(Content content, Facts facts, List<TestStanding> standings) {
        RulePage page = content.page(RULE);
        int today = facts.today();
        if (today - facts.firstDay() < page.number("first-days")) {
            return null;
        }
        for (SelfTest done : facts.selfTests()) {
            if (done.at().day() > today - page.number("rest-days")) {
                return null;
            }
        }
        for (Acknowledgement said : facts.acknowledgements()) {
            if (said.of() == Acknowledged.SELF_TEST_DUE && said.at().day() > today - page.number("peace-days")) {
                return null;
            }
        }
        TestStanding standing = first(facts, standings);
        return standing == null ? null : offer(standing);
    }

    /** The first open test without a fresh result, those about where it hurts before the others. */
    private static @Nullable TestStanding first(Facts facts, List<TestStanding> standings) {
        TestStanding other = null;
        for (TestStanding standing : standings) {
            if (standing.isOpen() && !standing.isFreshOn(facts.today())) {
                for (Site site : standing.test().sites()) {
                    if (facts.person().hurtsAt(site)) {
                        return standing;
                    }
                }
                other = other == null ? standing : other;
            }
        }
        return other;
    }

    private static TestOffer offer(TestStanding standing) {
        SelfTest old = standing.newest();
        String entry = old == null ? null : old.id();
        Evidence test = Evidence.of("test", standing.test().test(), entry);
        Evidence counts = Evidence.of("days", standing.days(), null);
        return new TestOffer(standing.test().test(), new Reason(RULE, List.of(test, counts)));
    }
}
