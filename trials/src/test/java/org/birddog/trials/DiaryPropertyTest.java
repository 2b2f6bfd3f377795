package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.Test;

/** The diary is a set: order, doubling and splitting change nothing; what is dated later only tightens. */
class DiaryPropertyTest {

    private static final int CASES = 600;

    private final Coach coach = Bundled.coach();

    @Test
    void shuffledDoubledAndSplitDiaries_giveTheSameAdvice() {
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = invented(seed);
            Advice advice = advise(invented, invented.diary());
            Random random = new Random(seed);
            List<Entry> shuffled = new ArrayList<>(invented.diary());
            Collections.shuffle(shuffled, random);
            assertThat(advise(invented, shuffled)).as("shuffled, seed %d", seed).isEqualTo(advice);
            List<Entry> doubled = new ArrayList<>(shuffled);
            doubled.addAll(shuffled.subList(0, shuffled.size() / 2));
            assertThat(advise(invented, doubled)).as("doubled, seed %d", seed).isEqualTo(advice);
            int half = invented.diary().size() / 2;
            List<Entry> union = new ArrayList<>(
                    invented.diary().subList(half, invented.diary().size()));
            union.addAll(invented.diary().subList(0, half + 1 > invented.diary().size() ? half : half + 1));
            assertThat(advise(invented, union)).as("split, seed %d", seed).isEqualTo(advice);
        }
    }

    @Test
    void correction_isAsIfTheSlipHadNeverBeen() {
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = invented(seed);
            Case other = invented(seed + 1_000_000);
            List<Entry> slipped = new ArrayList<>(invented.diary());
            Entry slip =
                    other.diary().get(new Random(seed).nextInt(other.diary().size()));
            // An order is never corrected, and a slip that equals an entry is that entry.
            if (slip instanceof Order || invented.diary().contains(slip)) {
                continue;
            }
            slipped.add(slip);
            Entry newest = invented.diary().getLast();
            slipped.add(new Correction("ffffffff-0000-4000-8000-000000000000", newest.at(), slip.id(), null));
            assertThat(advise(invented, slipped)).as("seed %d", seed).isEqualTo(advise(invented, invented.diary()));
        }
    }

    @Test
    void entriesDatedLater_onlyTighten() {
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = invented(seed);
            List<Entry> until = new ArrayList<>();
            int day = invented.today() - 7;
            for (Entry entry : invented.diary()) {
                if (entry.at().day() <= day) {
                    until.add(entry);
                }
            }
            Advice without = coach.advise(until, day, null);
            Advice with = coach.advise(invented.diary(), day, null);
            assertThat(with.permission()).as("seed %d", seed).isGreaterThanOrEqualTo(without.permission());
            assertThat(with.stage()).as("seed %d", seed).isLessThanOrEqualTo(without.stage());
            assertThat(excluded(with)).as("seed %d", seed).containsAll(excluded(without));
            doses(without, with, seed);
        }
    }

    private static void doses(Advice without, Advice with, long seed) {
        if (without.session() == null || with.session() == null) {
            return;
        }
        for (Item item : with.session().items()) {
            for (Item before : without.session().items()) {
                if (before.exercise().equals(item.exercise())) {
                    assertThat(item.dose().volume())
                            .as("seed %d %s", seed, item.exercise().id())
                            .isLessThanOrEqualTo(before.dose().volume());
                }
            }
        }
    }

    private static List<String> excluded(Advice advice) {
        return advice.excluded().stream().map(exclusion -> exclusion.exercise()).toList();
    }

    private Advice advise(Case invented, List<Entry> diary) {
        return coach.advise(diary, invented.today(), invented.hour());
    }

    private Case invented(long seed) {
        return CaseReader.read(InventedCase.line(seed, coach.content()));
    }
}
