package org.birddog.coach.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.birddog.coach.vocabulary.OrderKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final int LAST = Integer.MAX_VALUE;

    @Test
    void of_sortsByInstantThenIdAndCountsADoubledEntryOnce() {
        Entry late = pain("a", 3, 5);
        Entry early = pain("b", 1, 2);
        Entry same = pain("c", 1, 4);
        List<Entry> bag = new ArrayList<>(List.of(late, same, early, late, early));
        List<Entry> expected = List.of(early, same, late);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(bag, new Random(seed));
            assertThat(Diary.of(bag, LAST).entries()).isEqualTo(expected);
        }
    }

    @Test
    void of_leavesOutWhatIsDatedLater() {
        assertThat(Diary.of(List.of(pain("a", 1, 2), pain("b", 2, 3)), day(1)).entries())
                .containsExactly(pain("a", 1, 2));
    }

    @Test
    void correction_replacesAndTheNewestWins() {
        Entry slip = pain("a", 1, 9);
        Entry first = new Correction("x", at(2), "a", pain("a2", 1, 8));
        Entry second = new Correction("y", at(3), "a", pain("a3", 1, 2));
        assertThat(Diary.of(List.of(second, slip, first), LAST).entries()).containsExactly(pain("a3", 1, 2));
    }

    @Test
    void correction_withoutAnEntryWithdraws() {
        assertThat(Diary.of(List.of(pain("a", 1, 9), correction("x", 2, "a", null)), LAST)
                        .entries())
                .isEmpty();
    }

    @Test
    void correction_ofACorrectionBringsTheEntryBack() {
        Entry slip = pain("a", 1, 9);
        List<Entry> bag = List.of(slip, correction("x", 2, "a", null), correction("y", 3, "x", null));
        assertThat(Diary.of(bag, LAST).entries()).containsExactly(slip);
    }

    @Test
    void correction_ofWhatACorrectionPutInPlaceHolds() {
        List<Entry> bag = List.of(
                pain("a", 1, 9), correction("x", 2, "a", pain("b", 1, 5)), correction("y", 3, "b", pain("c", 1, 1)));
        assertThat(Diary.of(bag, LAST).entries()).containsExactly(pain("c", 1, 1));
    }

    @Test
    void correction_neverTouchesAnOrder() {
        Entry order = new Order("o", at(1), OrderKind.HOLD, "Dr A", List.of(), null, null, null, null, null, null);
        assertThat(Diary.of(List.of(order, correction("x", 2, "o", null)), LAST).entries())
                .containsExactly(order);
    }

    @Test
    void correction_datedLaterDoesNothingYet() {
        Entry slip = pain("a", 1, 9);
        assertThat(Diary.of(List.of(slip, correction("x", 5, "a", null)), day(2))
                        .entries())
                .containsExactly(slip);
    }

    @Test
    void correction_thatPutsAnEntryOnALaterDayWithdrawsItUntilThen() {
        List<Entry> bag = List.of(pain("a", 1, 9), correction("x", 2, "a", pain("b", 5, 1)));
        assertThat(Diary.of(bag, day(2)).entries()).isEmpty();
        assertThat(Diary.of(bag, day(5)).entries()).containsExactly(pain("b", 5, 1));
    }

    private static Correction correction(String id, int day, String replaces, @Nullable Entry with) {
        return new Correction(id, at(day), replaces, with);
    }

    private static CheckIn pain(String id, int day, int pain) {
        return new CheckIn(id, at(day), pain, null, null, null, null, null, null, Felt.UNSAID, List.of(), null, null);
    }

    private static At at(int day) {
        return At.date(LocalDate.of(2026, 11, day), 0);
    }

    private static int day(int day) {
        return (int) LocalDate.of(2026, 11, day).toEpochDay();
    }
}
