package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RungNotationTest {

    private static final RungNotation NOTATION = new RungNotation(true, null, 10, 20);

    /** Text; sets; repetitions of each set; hold; seconds of one stretch; what is counted. */
    @ParameterizedTest
    @CsvSource({
        "3,            1, 3,     ,   ,    REPETITIONS",
        "30,           1, 30,    ,   ,    REPETITIONS",
        "2x8,          2, 8,     ,   ,    REPETITIONS",
        "10 s x 2,     1, 2,     10, ,    HOLDS",
        "5 s x 3,      1, 3,     5,  ,    HOLDS",
        "8 s x 3-2-1,  3, 3-2-1, 8,  ,    HOLDS",
        "5 min,        1, ,      ,   300, MINUTES",
        "30 s,         1, ,      ,   30,  SECONDS",
        "5 breaths,    1, ,      ,   50,  BREATHS",
        "3 cycles,     1, ,      ,   30,  CYCLES"
    })
    void readsAndWrites(
            String text,
            int sets,
            @Nullable String reps,
            @Nullable Integer hold,
            @Nullable Integer seconds,
            Unit unit) {
        List<Integer> each = reps == null
                ? List.of()
                : List.of(reps.split("-")).stream().map(Integer::valueOf).toList();
        Dose dose = new Dose(sets, each, hold, seconds, true, 20, null);
        assertThat(NOTATION.rung(text)).isEqualTo(new Rung(dose, unit));
        assertThat(NOTATION.dose(text)).isEqualTo(dose);
        assertThat(NOTATION.text(dose, unit)).isEqualTo(text);
    }

    @Test
    void repetitionsHeldAtTheEndStayRepetitions() {
        RungNotation held = new RungNotation(false, 3, 6, 20);
        Dose dose = new Dose(2, List.of(8), 3, null, false, 20, null);
        assertThat(held.rung("2x8")).isEqualTo(new Rung(dose, Unit.REPETITIONS));
        assertThat(held.text(dose, Unit.REPETITIONS)).isEqualTo("2x8");
    }

    @Test
    void aLadderInSecondsWritesWholeMinutesFromTwoOn() {
        assertThat(NOTATION.text(NOTATION.dose("1 min"), Unit.SECONDS)).isEqualTo("60 s");
        assertThat(NOTATION.text(NOTATION.dose("5 min"), Unit.SECONDS)).isEqualTo("5 min");
        assertThat(NOTATION.text(NOTATION.dose("90 s"), Unit.SECONDS)).isEqualTo("90 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "03",
                "-3",
                "3.5",
                "3 ",
                " 3",
                "1x5",
                "x8",
                "2x",
                "2 x 8",
                "2X8",
                "s x 2",
                "10s x 2",
                "10 s x",
                "10 s x 0",
                "8 s x 3-",
                "8 s x 3--1",
                "5 mins",
                "5 breath",
                "3  cycles",
                "10 m x 2",
                "99999"
            })
    void refusesWhatNotesNoDose(String text) {
        assertThat(NOTATION.rung(text)).isNull();
        assertThatThrownBy(() -> NOTATION.dose(text)).hasMessageContaining("notes no dose");
    }
}
