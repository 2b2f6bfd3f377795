package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Position;

/** Who is in a position meets its demands. */
record PositionDemands() implements ExerciseCheck {

    private static final List<Demand> ON_ALL_FOURS =
            List.of(Demand.KNEELING, Demand.WRIST_LOAD, Demand.SHOULDER_LOAD, Demand.FLOOR);

    @Override
    public String name() {
        return "position-demands";
    }

    @Override
    public void check(Exercise exercise, Part file, Report report) {
        for (Demand demand : of(exercise.position())) {
            if (!exercise.demands().contains(demand)) {
                report.fault(
                        file.at("demands"),
                        "the position " + exercise.position().word() + " asks for " + demand.word(),
                        "Maybe it was forgotten; each exercise is judged for each demand.");
            }
        }
    }

    /** What a position asks for by itself. */
    static List<Demand> of(Position position) {
        return switch (position) {
            case SUPINE -> List.of(Demand.SUPINE, Demand.FLOOR);
            case PRONE -> List.of(Demand.PRONE, Demand.FLOOR);
            case SIDE_LYING -> List.of(Demand.FLOOR);
            case HANDS_AND_KNEES -> ON_ALL_FOURS;
            case KNEELING, HALF_KNEELING -> List.of(Demand.KNEELING, Demand.FLOOR);
            case PLANK -> List.of(Demand.PRONE_SUPPORT, Demand.FLOOR);
            case SEMI_RECLINED, SITTING, STANDING, WATER, ANY -> List.of();
        };
    }
}
