package org.birddog.coach.assessment;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * How a self-test stands today.
 *
 * @param closedBy why it should not be done today; empty where it is open
 * @param days for how long a result counts
 * @param newest the newest result, or null
 */
public record TestStanding(
        TestProtocol test,
        List<Reason> closedBy,
        int days,
        @Nullable SelfTest newest) {

    /** The standing of every test, in the contract's order. */
    static List<TestStanding> all(Content content, Facts facts, List<Finding> findings, Wishes wishes) {
        List<TestStanding> standings = new ArrayList<>();
        for (TestProtocol test : content.measures().tests()) {
            standings.add(new TestStanding(
                    test,
                    closing(test, content.exercise(test.like()), findings, wishes),
                    days(test, content),
                    newest(test, facts)));
        }
        return List.copyOf(standings);
    }

    /** Whether it may be done today. */
    public boolean isOpen() {
        return closedBy.isEmpty();
    }

    /** Whether the newest result still counts on a day. */
    public boolean isFreshOn(int day) {
        return newest != null && newest.at().day() > day - days;
    }

    /** A test goes to the limit of what it asks for, so that what is only cautioned closes it too. */
    private static List<Reason> closing(
            TestProtocol test, @Nullable Exercise like, List<Finding> findings, Wishes wishes) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (closes(finding.limit(), test, like) && !reasons.contains(finding.reason())) {
                reasons.add(finding.reason());
            }
        }
        for (Equipment needed : test.equipment()) {
            if (wishes.lacks(needed)) {
                reasons.add(Reason.of("no-equipment", Evidence.of("equipment", needed, null)));
            }
        }
        return List.copyOf(reasons);
    }

    private static boolean closes(Envelope limit, TestProtocol test, @Nullable Exercise like) {
        return limit.permission() != Permission.TRAIN
                || limit.repertoire() != Repertoire.ALL
                || limit.dose().share() < DoseBounds.OPEN.share()
                || limit.dose().repetitions() != DoseBounds.NONE
                || limit.stage() < test.stage()
                || !limit.barred()
                        .union(limit.cautioned())
                        .intersection(test.demands())
                        .isEmpty()
                || (like != null && limit.bars(like));
    }

    private static int days(TestProtocol test, Content content) {
        int days = 0;
        for (String rule : test.readBy()) {
            days = Math.max(days, content.page(rule).number("days"));
        }
        return days;
    }

    private static @Nullable SelfTest newest(TestProtocol test, Facts facts) {
        SelfTest newest = null;
        for (SelfTest each : facts.selfTests()) {
            newest = each.test() == test.test() ? each : newest;
        }
        return newest;
    }
}
