package org.birddog.trials.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.plan.SessionTask;
import org.birddog.trials.Bundled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner comes near the best session there is, and the exact model scores its sessions as it does itself. */
class OptimumTest {

    private static final int FEW = 20;

    @Test
    void planner_comesNearTheProvenOptimum() {
        List<String> faults = new ArrayList<>();
        double sum = 0;
        List<SessionTask> tasks = PlannerSample.of(Bundled.coach(), FEW);
        for (int place = 0; place < tasks.size(); place++) {
            Compared compared = Compared.of(tasks.get(place));
            if (compared.fault() != null) {
                faults.add(place + ": " + compared.fault());
            }
            if (compared.share() < 0.95) {
                faults.add(place + ": only " + compared.share() + " of the optimum");
            }
            sum += compared.share();
        }
        assertThat(faults).isEmpty();
        assertThat(sum / FEW).isGreaterThanOrEqualTo(0.99);
    }

    /**
     * Sessions of thirty minutes from small doses, which take more exercises than are easily kept in mind. The first is
     * no nearer than 0.88 unless every two are tried; in the second a stopgap stays unless it is begun without any.
     */
    @ParameterizedTest
    @ValueSource(ints = {450, 490})
    void whatIsHardToFill_isNearItToo(int place) {
        List<SessionTask> tasks = PlannerSample.of(Bundled.coach(), place + 1);

        Compared compared = Compared.of(tasks.getLast());

        assertThat(compared.fault()).isNull();
        assertThat(compared.share()).isGreaterThanOrEqualTo(0.95);
    }
}
