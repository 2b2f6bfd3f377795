package org.birddog.pages.progress;

import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What a day of the diary held. */
public enum DayMark implements Word {
    /** A session that is more than quick relief. */
    SESSION,
    /** Quick relief and no other session. */
    RELIEF,
    /** A check-in and no session. */
    CHECK_IN,
    NOTHING;

    /** What a day held, as the coach tells a session from quick relief. */
    static DayMark of(Facts facts, ReliefRoutine relief, int day) {
        PainDay held = facts.pain().on(day);
        if (held == null) {
            return NOTHING;
        }
        if (held.sessions().isEmpty()) {
            return CHECK_IN;
        }
        return relief.fills(held, facts.personOn(day)) ? RELIEF : SESSION;
    }

    /** How many days of a span held it. */
    public static int count(Facts facts, ReliefRoutine relief, int from, int to, DayMark wanted) {
        int count = 0;
        for (PainDay day : facts.pain().between(from, to)) {
            count += of(facts, relief, day.day()) == wanted ? 1 : 0;
        }
        return count;
    }

    /** The day with the first check-in or session, or null where there is none. */
    static @Nullable Integer first(Facts facts) {
        return facts.pain().days().isEmpty()
                ? null
                : facts.pain().days().getFirst().day();
    }
}
