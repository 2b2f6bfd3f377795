package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.birddog.coach.Coach;
import org.birddog.trials.Bundled;
import org.junit.jupiter.api.Test;

/** A few simulated lives, quick enough to be lived once for each mutant that nothing else has noticed. */
class FewLivesTest {

    private static final long SEED = 3;
    private static final int PERSON_YEARS = 8;

    /** The coach is made anew, so that a change in its making is met too. */
    @Test
    void fewLives_breakNoPromise() {
        Lived lived = Population.live(Coach.of(Bundled.coach().content()), SEED, PERSON_YEARS);
        assertThat(lived.first()).isEmpty();
        assertThat(lived.personYears()).isGreaterThanOrEqualTo(PERSON_YEARS);
    }
}
