package org.birddog.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.plan.Prescriber;
import org.birddog.coach.plan.StandIns;
import org.birddog.coach.vocabulary.Permission;

/**
 * What the coach makes of a diary before it plans.
 *
 * @param now what is seen in the diary until today
 * @param findings of now, and of what is dated later; strictest first
 * @param envelope where all of them meet
 * @param prescriber today's doses
 */
public record Outlook(Coach.Sight now, List<Finding> findings, Envelope envelope, Prescriber prescriber) {

    static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.limit().permission())
            .reversed()
            .thenComparing(Finding::rule);

    /** What may be done today in the place of an exercise of a session that was planned from this. */
    public StandIns standIns(Advice advice, PlannedSession session) {
        return new StandIns(advice, session, envelope, prescriber, findings);
    }

    /** Whether the day is locked or something must be answered first. */
    boolean isClosed() {
        return envelope.permission().compareTo(Permission.ASK_FIRST) >= 0;
    }

    /**
     * The same with what a person asked for: the envelope is met with it.
     *
     * @param prescribing whether what a clinician prescribed comes in
     */
    Outlook asked(List<Finding> wanted, boolean prescribing) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(wanted);
        all.sort(STRICTEST_FIRST);
        Envelope narrower = envelope;
        for (Finding finding : wanted) {
            narrower = narrower.meet(finding.limit());
        }
        return new Outlook(now, all, narrower, prescriber.within(narrower, prescribing));
    }
}
