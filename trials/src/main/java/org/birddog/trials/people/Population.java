package org.birddog.trials.people;

import java.util.List;
import org.birddog.coach.Coach;

/** Invented people who follow the coach day by day. */
public final class Population {

    private Population() {}

    /** What came of it. */
    public record Lived(long personYears, long days, long violations, List<String> first) {}

    /** Lets people live with the coach. Nobody is invented yet: what was lived is nothing. */
    public static Lived live(Coach coach, long seed, int personYears) {
        return new Lived(0, 0, 0, List.of());
    }
}
