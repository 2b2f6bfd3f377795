package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/** Makes the steps of a dose: every set, each side in full, and the rests between them. */
public final class Steps {

    /** The least seconds to turn to the other side [P]. */
    static final int SWITCH = 5;

    private final Dose dose;
    private final Unit unit;
    private final int each;
    private final boolean paced;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Dose dose, Unit unit, int each, boolean paced) {
        this.dose = dose;
        this.unit = unit;
        this.each = each;
        this.paced = paced;
    }

    /**
     * The steps of a dose.
     *
     * @param each the seconds of one repetition, breath or cycle, of one counted second or minute, or of getting into a
     *     hold
     * @param paced whether each unit is a breath at a pace
     * @param ready seconds to get ready
     */
    public static List<Step> of(Dose dose, Unit unit, int each, boolean paced, int ready) {
        Steps made = new Steps(dose, unit, each, paced);
        made.steps.add(Step.pause(Step.Kind.READY, ready, null, 1));
        for (int set = 1; set <= dose.sets(); set++) {
            made.work(set, dose.perSide() ? Side.LEFT : null);
            if (dose.perSide()) {
                made.work(set, Side.RIGHT);
            }
        }
        return List.copyOf(made.steps);
    }

    private void work(int set, @Nullable Side side) {
        Integer seconds = dose.seconds();
        if (seconds != null) {
            between(set, side, dose.restSeconds());
            int count = Math.max(1, seconds / each);
            steps.add(new Step(
                    paced ? Step.Kind.BREATHE : Step.Kind.TIME,
                    Math.max(seconds, count * each),
                    count,
                    each,
                    0,
                    side,
                    set));
            return;
        }
        int reps =
                dose.reps().size() == 1 ? dose.reps().getFirst() : dose.reps().get(set - 1);
        int hold = dose.longestHold();
        if (unit == Unit.HOLDS && hold > 0) {
            boolean pyramid = dose.reps().size() > 1;
            for (int rep = 0; rep < reps; rep++) {
                between(set, side, rep == 0 || !pyramid ? dose.restSeconds() : 0);
                steps.add(Step.pause(Step.Kind.PLACE, Math.max(1, each), side, set));
                steps.add(new Step(Step.Kind.HOLD, hold, 1, hold, hold, side, set));
            }
        } else {
            between(set, side, dose.restSeconds());
            int held = hold < each ? hold : 0;
            steps.add(new Step(Step.Kind.WORK, reps * each, reps, each, held, side, set));
        }
    }

    /** What lies between one piece of work and the next: a change of sides, a rest, or nothing. */
    private void between(int set, @Nullable Side side, int rest) {
        Step last = steps.getLast();
        if (!last.isWork()) {
            return;
        }
        if (last.side() != side) {
            steps.add(Step.pause(Step.Kind.SWITCH, Math.max(SWITCH, rest), side, set));
        } else if (rest > 0) {
            steps.add(Step.pause(Step.Kind.REST, rest, side, set));
        }
    }
}
