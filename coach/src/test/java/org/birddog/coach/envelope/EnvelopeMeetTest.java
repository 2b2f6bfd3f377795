package org.birddog.coach.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;
import org.junit.jupiter.api.Test;

/** The laws that let rules come in any order: meet is a semilattice, and it can only tighten. */
class EnvelopeMeetTest {

    private static final int CASES = 20_000;
    private static final List<String> EXERCISES = List.of("bird-dog", "bridge", "plank", "superman");

    private final Random random = new Random(20261120);

    @Test
    void meet_isCommutativeAssociativeAndIdempotent() {
        for (int i = 0; i < CASES; i++) {
            Envelope a = envelope();
            Envelope b = envelope();
            Envelope c = envelope();
            assertThat(a.meet(b)).isEqualTo(b.meet(a));
            assertThat(a.meet(b).meet(c)).isEqualTo(a.meet(b.meet(c)));
            assertThat(a.meet(a)).isEqualTo(a);
        }
    }

    @Test
    void meet_withOpenChangesNothing() {
        for (int i = 0; i < CASES; i++) {
            Envelope a = envelope();
            assertThat(a.meet(Envelope.OPEN)).isEqualTo(a);
        }
    }

    @Test
    void meet_neverLoosensAnyBound() {
        for (int i = 0; i < CASES; i++) {
            Envelope a = envelope();
            Envelope both = a.meet(envelope());
            assertThat(both.permission()).isGreaterThanOrEqualTo(a.permission());
            assertThat(both.repertoire()).isGreaterThanOrEqualTo(a.repertoire());
            assertThat(both.barred().bits() & a.barred().bits())
                    .isEqualTo(a.barred().bits());
            assertThat(both.cautioned().bits() & a.cautioned().bits())
                    .isEqualTo(a.cautioned().bits());
            assertThat(both.suspended()).containsAll(a.suspended());
            assertThat(both.stage()).isLessThanOrEqualTo(a.stage());
            assertThat(both.minutes()).isLessThanOrEqualTo(a.minutes());
            assertThat(both.dose().share()).isLessThanOrEqualTo(a.dose().share());
            assertThat(both.dose().repetitions()).isLessThanOrEqualTo(a.dose().repetitions());
            assertThat(both.dose().longestHold()).isLessThanOrEqualTo(a.dose().longestHold());
            assertThat(both.dose().rises() && !a.dose().rises()).isFalse();
            assertThat(a.manner().cautious() && !both.manner().cautious()).isFalse();
            assertThat(both.manner().vigorous() && !a.manner().vigorous()).isFalse();
            assertThat(both.manner().heartRateZones() && !a.manner().heartRateZones())
                    .isFalse();
        }
    }

    @Test
    void only_leavesAStricterPermissionASubset() {
        List<Envelope> strict = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            strict.add(Envelope.only(permission));
        }
        for (int i = 1; i < strict.size(); i++) {
            assertThat(strict.get(i).repertoire())
                    .isGreaterThanOrEqualTo(strict.get(i - 1).repertoire());
        }
    }

    private Envelope envelope() {
        List<String> suspended = new ArrayList<>();
        for (String exercise : EXERCISES) {
            if (random.nextInt(4) == 0) {
                suspended.add(exercise);
            }
        }
        return new Envelope(
                any(Permission.values()),
                any(Repertoire.values()),
                new Demands(random.nextInt(1 << 29)),
                new Demands(random.nextInt(1 << 29)),
                suspended,
                1 + random.nextInt(5),
                new DoseBounds(
                        1 + random.nextInt(100), 1 + random.nextInt(30), 5 + random.nextInt(60), random.nextBoolean()),
                new Manner(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                random.nextInt(3) == 0 ? Envelope.ANY_LENGTH : 1 + random.nextInt(60));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
