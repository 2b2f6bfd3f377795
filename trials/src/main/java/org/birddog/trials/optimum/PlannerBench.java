package org.birddog.trials.optimum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.plan.SessionPlanner;
import org.birddog.coach.plan.SessionTask;
import org.birddog.trials.Bundled;

/** {@code ./birddog bench planner}: the planner beside the proven optimum, for 500 invented people. */
public final class PlannerBench {

    private static final int PEOPLE = 500;
    private static final int WARM_UP_ROUNDS = 20;
    private static final double[] QUANTILES = {0, 0.01, 0.05, 0.25, 0.5};

    private PlannerBench() {}

    /** Measures and prints. */
    public static void run() {
        List<SessionTask> tasks = PlannerSample.of(Bundled.coach(), PEOPLE);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            tasks.forEach(SessionPlanner::plan);
        }
        List<Double> shares = new ArrayList<>();
        long planner = 0;
        long solver = 0;
        for (int place = 0; place < tasks.size(); place++) {
            Compared compared = Compared.of(tasks.get(place));
            if (compared.fault() != null) {
                throw new IllegalStateException("task " + place + ": " + compared.fault());
            }
            shares.add(compared.share());
            planner += compared.plannerNanos();
            solver += compared.solverNanos();
        }
        Collections.sort(shares);
        double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        long optimal = shares.stream().filter(share -> share == 1).count();
        System.out.printf(Locale.ROOT, "%nsessions  %d, each optimum proven by CP-SAT%n", tasks.size());
        System.out.printf(Locale.ROOT, "mean      %.2f %% of the optimum; %d are optimal%n", mean * 100, optimal);
        for (double quantile : QUANTILES) {
            double share = shares.get((int) (quantile * shares.size()));
            String name = quantile == 0 ? "worst" : "best " + Math.round((1 - quantile) * 100) + " %";
            System.out.printf(Locale.ROOT, "%-9s %s%.2f %%%n", name, quantile == 0 ? "" : "at least ", share * 100);
        }
        System.out.printf(
                Locale.ROOT,
                "time      planner %.1f us, solver %.1f ms a session: %,.0f to 1%n",
                planner / 1e3 / tasks.size(),
                solver / 1e6 / tasks.size(),
                (double) solver / planner);
    }
}
