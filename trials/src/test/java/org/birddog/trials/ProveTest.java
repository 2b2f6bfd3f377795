package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./birddog prove} takes, and what it refuses in one sentence. */
class ProveTest {

    @Test
    void noOption_isTheSweepAlone() {
        assertThat(Prove.Wanted.of(List.of())).isEqualTo(new Prove.Wanted(0, null, null));
    }

    @Test
    void people_areAWholeNumberOfYears() {
        assertThat(Prove.Wanted.of(List.of("--people", "5000")).personYears()).isEqualTo(5_000);
    }

    @Test
    void one_isAPersonAsAViolationNamesThem() {
        assertThat(Prove.Wanted.of(List.of("--one", "none,0,low,none,1")).one()).isNotNull();
    }

    @Test
    void seed_isALifeAsAViolationNamesIt() {
        assertThat(Prove.Wanted.of(List.of("--seed", "2000000007")).seed()).isEqualTo(2_000_000_007L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--people",
                "--people 0",
                "--people -1",
                "--people 1.5",
                "--people 1000001",
                "--people 99999999999999999999",
                "--people 1 2",
                "--one",
                "--one none,0,low,none",
                "--one none,44,low,none,1",
                "--one none,0,low,none,6",
                "--one none,0,low,none,0",
                "--one none,0,mild,none,1",
                "--one toothache,0,low,none,1",
                "--seed",
                "--seed x",
                "--faster",
                "sweep"
            })
    void anythingElse_isRefusedInOneSentence(String line) {
        assertThatThrownBy(() -> Prove.Wanted.of(List.of(line.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".")
                .hasMessageNotContainingAny("\n", "Exception");
    }
}
