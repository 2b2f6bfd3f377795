package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of contract.md "Ladder". */
class LadderBuilderTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repetitions | 3         | 2x15      | 0 | 3 5 8 10 12 15 2x8 2x10 2x12 2x15",
                "repetitions | 2         | 2x8       | 0 | 2 3 5 8 10 12 15 2x8",
                "repetitions | 5         | 15        | 1 | 3 5 8 10 12 15",
                "holds       | 5 s x 1   | 30 s x 1  | 0 | 5x1 10x1 15x1 20x1 25x1 30x1",
                "holds       | 10 s x 2  | 30 s x 3  | 1 | 5x2 10x2 15x2 20x2 25x2 30x2 30x3",
                "holds       | 5 s x 3   | 20 s x 3  | 0 | 5x3 10x3 15x3 20x3",
                "holds       | 20 s x 2  | 30 s x 4  | 3 | 5x2 10x2 15x2 20x2 25x2 30x2 30x3 30x4",
                "minutes     | 5 min     | 30 min    | 0 | 5min 10min 15min 20min 25min 30min",
                "minutes     | 10 min    | 20 min    | 1 | 5min 10min 15min 20min",
                "bridge      | 3 s x 3   | 10 s x 12 | 0 | 3x3 3x5 5x5 5x8 5x10 10x10 10x12",
                "bridge      | 3 s x 3   | 5 s x 10  | 0 | 3x3 3x5 5x5 5x8 5x10"
            })
    void namedLaddersAreCutAtTheTop(String name, String start, String top, int first, String rungs) {
        Part dose = dose(name, start, top, "");
        DoseLadder ladder = LadderBuilder.build(dose);
        assertThat(faults.inReadingOrder()).isEmpty();
        assertThat(ladder.start()).isEqualTo(first);
        assertThat(ladder.rungs().stream().map(rung -> NOTATION.text(rung, ladder.unit())))
                .containsExactlyElementsOf(spelt(name, rungs));
        assertThat(ladder.secondsEach()).isEqualTo(6);
    }

    @Test
    void ownRungsAreTakenAsTheyStand() {
        DoseLadder pyramids = LadderBuilder.build(
                dose("own", "8 s x 3-2-1", "10 s x 6-4-2", "8 s x 3-2-1, 8 s x 6-4-2, 10 s x 6-4-2"));
        assertThat(pyramids.unit()).isEqualTo(Unit.HOLDS);
        assertThat(pyramids.dose(0).sets()).isEqualTo(3);
        assertThat(pyramids.dose(2).reps()).containsExactly(6, 4, 2);
        assertThat(pyramids.dose(2).holdSeconds()).isEqualTo(10);

        Part breathing = dose("own", "5 breaths", "8 breaths", "5 breaths, 8 breaths");
        DoseLadder breaths = LadderBuilder.build(breathing);
        assertThat(breaths.unit()).isEqualTo(Unit.BREATHS);
        assertThat(breaths.dose(1).seconds()).isEqualTo(48);

        DoseLadder lying = LadderBuilder.build(dose("own", "30 s", "2 min", "30 s, 1 min, 2 min"));
        assertThat(lying.unit()).isEqualTo(Unit.SECONDS);
        assertThat(lying.dose(2).seconds()).isEqualTo(120);
        assertThat(faults.inReadingOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repetitions | 4        | 10       | 3 | the start 4 is no rung",
                "repetitions | 3        | 2x9      | 4 | the top 2x9 is no rung",
                "holds       | 12 s x 2 | 30 s x 3 | 3 | the start 12 s x 2 is no rung",
                "holds       | 10 s x 2 | 45 s x 2 | 4 | the top 45 s x 2 is no rung",
                "minutes     | 5 min    | 45 min   | 4 | the top 45 min is no rung",
                "repetitions | 10       | 5        | 3 | the start is above the top"
            })
    void aStartOrTopThatIsNoRungIsAFault(String name, String start, String top, int line, String message) {
        LadderBuilder.build(dose(name, start, top, ""));
        assertThat(faults.inReadingOrder()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    private static final RungNotation NOTATION = new RungNotation(false, null, 6, 20);

    /** The rungs of the table, where "10x2" stands for "10 s x 2" in ladders of holds. */
    private static List<String> spelt(String ladder, String rungs) {
        boolean held = ladder.equals("holds") || ladder.equals("bridge");
        return List.of(rungs.split(" ")).stream()
                .map(rung -> held ? rung.replace("x", " s x ") : rung.replace("min", " min"))
                .toList();
    }

    private Part dose(String ladder, String start, String top, String rungs) {
        String own = rungs.isEmpty() ? "" : "rungs: [\"" + rungs.replace(", ", "\", \"") + "\"]\n";
        return Yaml.read("dose.yml", """
                # a dose
                ladder: %s
                start: "%s"
                top: "%s"
                per-side: false
                seconds-each: 6
                rest-seconds: 20
                %s""".formatted(ladder, start, top, own), faults);
    }
}
