package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Load;
import org.birddog.coach.vocabulary.Band;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.PlainDose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Doses in plain words. */
class PlainDoseTest {

    @Test
    void dosesAreSaidAsPeopleSayThem() {
        assertThat(words(dose(2, List.of(8), 3, null, true, 20, null), Unit.REPETITIONS))
                .isEqualTo("2 sets of 8 on each side, hold for 3 seconds, rest 20 seconds between");
        assertThat(words(dose(1, List.of(5), null, null, false, 20, null), Unit.REPETITIONS))
                .isEqualTo("5 times");
        assertThat(words(dose(1, List.of(), null, 300, false, 0, null), Unit.MINUTES))
                .isEqualTo("5 minutes");
        assertThat(words(dose(1, List.of(), null, 90, false, 0, null), Unit.SECONDS))
                .isEqualTo("1 minute 30 seconds");
        assertThat(words(dose(1, List.of(2), 10, null, true, 5, null), Unit.HOLDS))
                .isEqualTo("2 holds of 10 seconds on each side, rest 5 seconds between");
        assertThat(words(dose(3, List.of(6, 4, 2), 10, null, true, 0, null), Unit.HOLDS))
                .isEqualTo("6, then 4, then 2 holds of 10 seconds on each side");
        assertThat(words(dose(1, List.of(), null, 60, false, 0, null), Unit.BREATHS))
                .isEqualTo("10 slow breaths (about 1 minute)");
        assertThat(words(dose(1, List.of(8), null, null, false, 0, new Load.Weight(25)), Unit.REPETITIONS))
                .isEqualTo("8 times, with 2.5 kg");
        assertThat(words(dose(1, List.of(1), null, null, false, 0, new Load.Resistance(Band.LIGHT)), Unit.REPETITIONS))
                .isEqualTo("1 time, with a light band");
    }

    @Test
    void datesAreReadStrictly() {
        assertThat(PlainDay.parse("2026-02-29")).isNull();
        assertThat(PlainDay.parse("2028-02-29")).isNotNull();
        assertThat(PlainDay.parse("2026-2-9")).isNull();
        assertThat(PlainDay.ofWeek(PersonWalking.SAY, PersonWalking.FIRST_DAY)).isEqualTo("Friday 20 November");
        assertThat(PlainDay.ofYear(PersonWalking.SAY, PersonWalking.FIRST_DAY)).isEqualTo("20 November 2026");
    }

    @Test
    void emergencyNumbersFollowTheCountry() {
        assertThat(PersonWalking.SAY.or(EmergencyNumbers.of(null))).isEqualTo("112, 999 or 911");
        assertThat(PersonWalking.SAY.or(EmergencyNumbers.of("GB"))).isEqualTo("999 or 112");
        assertThat(EmergencyNumbers.of("US")).containsExactly("911");
        assertThat(EmergencyNumbers.of("PL")).containsExactly("112");
        assertThat(EmergencyNumbers.of(EmergencyNumbers.ELSEWHERE)).hasSize(3);
    }

    private static String words(Dose dose, Unit unit) {
        return PlainDose.words(PersonWalking.SAY, dose, new DoseLadder(List.of(dose), 0, unit, 6));
    }

    private static Dose dose(
            int sets,
            List<Integer> reps,
            @Nullable Integer hold,
            @Nullable Integer seconds,
            boolean perSide,
            int rest,
            @Nullable Load load) {
        return new Dose(sets, reps, hold, seconds, perSide, rest, load);
    }
}
