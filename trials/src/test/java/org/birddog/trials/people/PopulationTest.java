package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.birddog.coach.Coach;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Word;
import org.birddog.trials.Bundled;
import org.birddog.trials.check.BarTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Simulated people find no promise broken, whatever they do. */
class PopulationTest {

    private static final long SEED = 1;
    private static final int PEOPLE = 60;

    private final Coach coach = Bundled.coach();

    @Test
    void thirtyPersonYears_breakNoPromise() {
        Lived lived = Population.live(coach, SEED, 30);
        assertThat(lived.first()).isEmpty();
        assertThat(lived.violations()).isZero();
        assertThat(lived.personYears()).isGreaterThanOrEqualTo(30);
    }

    @Test
    @Tag("slow")
    void threeHundredPersonYears_breakNoPromise() {
        Lived lived = Population.live(coach, SEED + 1, 300);
        assertThat(lived.first()).isEmpty();
        assertThat(lived.violations()).isZero();
        assertThat(lived.personYears()).isGreaterThanOrEqualTo(300);
    }

    /**
     * Three seated rotations were asked last; a week later, in a flare-up, half of the rung is five. Nothing
     * rises in a flare-up, so it stays at three.
     */
    @Test
    void flareAfterAnIrritableTime_keepsToWhatWasAskedLast() {
        assertThat(Population.person(coach, 2_000_000_830).first()).isEmpty();
    }

    @Test
    void theSameSeed_livesTheSameLives() {
        assertThat(Population.live(coach, 7, 2)).isEqualTo(Population.live(coach, 7, 2));
        assertThat(Population.person(coach, 7)).isEqualTo(Population.person(coach, 7));
    }

    /** Promises about states that nobody ever meets would hold of any coach. */
    @Test
    void people_meetEveryPermissionAndTheRulesOfTraining() {
        TreeSet<String> met = new TreeSet<>();
        SameSet sameSet = SameSet.of(coach);
        for (long seed = 0; seed < PEOPLE; seed++) {
            Life life = new Life(coach, sameSet, seed);
            life.live();
            met.addAll(life.met());
        }
        for (Permission permission : Permission.values()) {
            assertThat(met).contains(((Word) permission).word());
        }
        assertThat(met)
                .contains("pain-flare", "pain-stop", "after-a-break", "high-irritability", "pain-before", "severe-pain")
                .contains("clinician-order", "unknown-entry", "screening-due", "uncleared-surgery", "pregnancy");
        for (Condition condition : BarTable.CONDITIONS) {
            assertThat(met).contains(condition.word());
        }
    }
}
