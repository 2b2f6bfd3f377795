package org.birddog.coach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.DoseLadder.Unit;
import org.junit.jupiter.api.Test;

/** Shares of a dose: rounded down to a rung, else to the smallest dose that the contract names. */
class DoseLadderTest {

    private static final DoseLadder REPETITIONS = ladder(
            Unit.REPETITIONS, reps(1, 3), reps(1, 5), reps(1, 8), reps(1, 10), reps(1, 12), reps(1, 15), reps(2, 8));
    private static final DoseLadder HOLDS = ladder(Unit.HOLDS, holds(2, 5), holds(2, 10), holds(2, 15), holds(2, 20));
    private static final DoseLadder MINUTES = ladder(Unit.MINUTES, time(300), time(600), time(900));
    private static final DoseLadder BREATHS =
            new DoseLadder(List.of(time(50), time(80), time(100)), 0, Unit.BREATHS, 10);

    @Test
    void share_roundsDownToARung() {
        assertThat(REPETITIONS.share(6, 50)).isEqualTo(reps(1, 8));
        assertThat(REPETITIONS.share(4, 50)).isEqualTo(reps(1, 5));
        assertThat(REPETITIONS.share(3, 75)).isEqualTo(reps(1, 5));
        assertThat(HOLDS.share(3, 50)).isEqualTo(holds(2, 10));
        assertThat(MINUTES.share(2, 50)).isEqualTo(time(300));
    }

    @Test
    void share_belowTheLowestRungIsTheSmallestDose() {
        assertThat(REPETITIONS.share(0, 50)).isEqualTo(reps(1, 2));
        assertThat(REPETITIONS.share(1, 50)).isEqualTo(reps(1, 2));
        assertThat(HOLDS.share(0, 50)).isEqualTo(holds(2, 5));
        assertThat(MINUTES.share(0, 50)).isEqualTo(time(60));
        assertThat(BREATHS.share(0, 50)).isEqualTo(time(20));
    }

    @Test
    void within_neverPassesABoundAndNeverRaises() {
        for (int rung = 0; rung <= REPETITIONS.top(); rung++) {
            for (int most = 2; most <= 30; most++) {
                Dose dose = REPETITIONS.within(rung, 100, most, Integer.MAX_VALUE);
                assertThat(dose.totalReps()).isLessThanOrEqualTo(most);
                assertThat(dose.volume())
                        .isLessThanOrEqualTo(REPETITIONS.dose(rung).volume());
            }
        }
        assertThat(HOLDS.within(3, 100, 3, 10)).isEqualTo(holds(2, 10));
    }

    private static DoseLadder ladder(Unit unit, Dose... rungs) {
        return new DoseLadder(new ArrayList<>(List.of(rungs)), 0, unit, 4);
    }

    private static Dose reps(int sets, int reps) {
        return new Dose(sets, List.of(reps), null, null, false, 20, null);
    }

    private static Dose holds(int reps, int seconds) {
        return new Dose(1, List.of(reps), seconds, null, true, 15, null);
    }

    private static Dose time(int seconds) {
        return new Dose(1, List.of(), null, seconds, false, 0, null);
    }
}
