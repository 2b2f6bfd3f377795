package org.birddog.coach.advice;

import java.util.List;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The coach's whole answer for one person and one day.
 *
 * @param today in days since 1970-01-01
 * @param permission how much training is allowed
 * @param because every finding in force, strictest first
 * @param stage 1 to 5
 * @param session today's session; null where locked, asking, or resting without one
 * @param week the seven days after today; empty where locked or asking
 * @param excluded every exercise that is barred, with every rule that bars it
 * @param changes what changed in the dose of today's exercises since each was last done
 * @param targets the week's goals and what was done of them
 * @param advice words that bar nothing
 * @param language of the words: two letters of ISO 639
 */
public record Advice(
        int today,
        Permission permission,
        List<Reason> because,
        int stage,
        @Nullable PlannedSession session,
        List<PlannedDay> week,
        List<Exclusion> excluded,
        List<Change> changes,
        List<Target> targets,
        List<Reason> advice,
        String language) {}
