package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of some simulated lives.
 *
 * @param personYears whole years of 365 of the days
 * @param days that were lived; a life with three violations ends there
 * @param violations of a promise
 * @param first the first ten of them, each with the seed that replays the person, and the day
 */
public record Lived(long personYears, long days, long violations, List<String> first) {

    static final Lived NOTHING = of(0, List.of());

    private static final int KEPT = 10;
    private static final int DAYS_A_YEAR = 365;

    /** One life. */
    static Lived of(long days, List<String> violations) {
        return new Lived(days / DAYS_A_YEAR, days, violations.size(), List.copyOf(violations));
    }

    /** These lives and others that came after them. */
    Lived and(Lived other) {
        List<String> both = new ArrayList<>(first);
        both.addAll(other.first);
        long together = days + other.days;
        return new Lived(
                together / DAYS_A_YEAR,
                together,
                violations + other.violations,
                List.copyOf(both.subList(0, Math.min(KEPT, both.size()))));
    }
}
