package org.birddog.trials.check;

import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Position;

/**
 * How long a session takes, reckoned from the numbers of its doses alone: to get ready, every repetition, hold and
 * stretch of time on each side, the rests between, and getting down to the floor or up again before it.
 */
final class Timing {

    private static final int READY = 15;
    private static final int CHANGE = 20;

    private boolean begun;
    private boolean floor;
    private int changes;

    /** Seconds of the next exercise of a session, with the change of position before it. */
    int next(Exercise exercise, Dose dose) {
        boolean changed = moves(exercise);
        changes += changed ? 1 : 0;
        return READY + (changed ? CHANGE : 0) + seconds(exercise, dose);
    }

    /** How often somebody got down to the floor or up from it so far. */
    int changes() {
        return changes;
    }

    /** Where nothing asks for a place, the person stays where they are. */
    private boolean moves(Exercise exercise) {
        boolean down = exercise.demands().contains(Demand.FLOOR);
        if (!down && exercise.position() == Position.ANY) {
            return false;
        }
        boolean moves = begun && floor != down;
        begun = true;
        floor = down;
        return moves;
    }

    private static int seconds(Exercise exercise, Dose dose) {
        int sides = dose.perSide() ? 2 : 1;
        if (dose.seconds() != null) {
            return dose.sets() * sides * dose.seconds() + (dose.sets() - 1) * dose.restSeconds();
        }
        DoseLadder ladder = ladder(exercise, dose);
        int times = repetitions(dose) * sides;
        boolean holds = ladder.unit() == DoseLadder.Unit.HOLDS;
        int each = ladder.secondsEach() + (holds ? hold(dose) : 0);
        // Holds are rested between one by one; repetitions, and the holds of a pyramid, set by set.
        int parts = holds && dose.reps().size() == 1 ? times : dose.sets() * sides;
        return times * each + (parts - 1) * dose.restSeconds();
    }

    /** The ladder on which a dose stands: a number for each set stands on that of the pyramid, where there is one. */
    private static DoseLadder ladder(Exercise exercise, Dose dose) {
        DoseLadder pyramid = exercise.inPyramid();
        return dose.reps().size() > 1 && pyramid != null ? pyramid : exercise.ladder();
    }

    /** Repetitions on one side in all sets together; 0 where time is the dose. */
    static int repetitions(Dose dose) {
        int all = 0;
        for (int each : dose.reps()) {
            all += each;
        }
        return dose.reps().size() == 1 ? all * dose.sets() : all;
    }

    /** Seconds of one hold; 0 where nothing is held. */
    static int hold(Dose dose) {
        return dose.holdSeconds() == null ? 0 : dose.holdSeconds();
    }

    /** What there is to do on one side: seconds of time or of holding, else repetitions. */
    static int volume(Dose dose) {
        return dose.seconds() == null ? repetitions(dose) * Math.max(1, hold(dose)) : dose.seconds() * dose.sets();
    }

    /** Whether one repetition has the time for its own hold. */
    static boolean holdFits(Exercise exercise, Dose dose) {
        DoseLadder ladder = ladder(exercise, dose);
        return ladder.unit() != DoseLadder.Unit.REPETITIONS || ladder.secondsEach() >= hold(dose);
    }
}
