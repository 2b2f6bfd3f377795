package org.birddog.trials.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.plan.SessionTask;
import org.birddog.trials.Bundled;
import org.junit.jupiter.api.Test;

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
}
