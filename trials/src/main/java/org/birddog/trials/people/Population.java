package org.birddog.trials.people;

import java.util.stream.IntStream;
import org.birddog.coach.Coach;

/**
 * Simulated people who live with a coach, each made by one number: the same number and the same coach give the same
 * life, entry by entry. A failure names the number, and {@link #person} lives that one life again
 * ({@code ./birddog prove --seed N}).
 */
public final class Population {

    private static final int DAYS_A_YEAR = 365;
    private static final long MOST_PEOPLE = 1_000_000_000;

    private Population() {}

    /**
     * Lives as many lives as some person-years need, on all cores. Its answer does not depend on how many there are.
     *
     * @param seed other seeds make other people
     * @param personYears at least so many; a life lasts from four months to two years
     */
    public static Lived live(Coach coach, long seed, int personYears) {
        long first = seed * MOST_PEOPLE;
        long days = 0;
        int people = 0;
        while (days < (long) personYears * DAYS_A_YEAR) {
            days += Temperament.of(new Dice(first + people++)).lifeDays();
        }
        SameSet sameSet = SameSet.of(coach);
        return IntStream.range(0, people)
                .parallel()
                .mapToObj(person -> new Life(coach, sameSet, first + person).live())
                .reduce(Lived.NOTHING, Lived::and);
    }

    /**
     * Lives one person's life again.
     *
     * @param seed the person's own, as a violation names it
     */
    public static Lived person(Coach coach, long seed) {
        return new Life(coach, SameSet.of(coach), seed).live();
    }
}
