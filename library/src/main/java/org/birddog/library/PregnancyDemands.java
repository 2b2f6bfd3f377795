package org.birddog.library;

import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/** What the contract bars from week 13 on is barred from then or before. */
record PregnancyDemands() implements ExerciseCheck {

    private static final int WEEK = 13;
    private static final Demands BARRED =
            Demands.of(Demand.SUPINE, Demand.PRONE, Demand.BREATH_HOLD, Demand.IMPACT, Demand.LOADED_FLEXION);

    @Override
    public String name() {
        return "pregnancy-demands";
    }

    @Override
    public void check(Exercise exercise, Part file, Report report) {
        Demands barred = exercise.demands().intersection(BARRED);
        Integer week = exercise.barredFromWeek();
        if (!barred.isEmpty() && (week == null || week > WEEK)) {
            report.fault(
                    file.at("pregnancy").at("barred-from"),
                    "with " + barred.words().replace(" ", ", ") + " it is barred from week " + WEEK,
                    "Maybe " + WEEK + " was meant here.");
        }
    }
}
