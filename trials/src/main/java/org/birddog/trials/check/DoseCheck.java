package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/**
 * Whether a dose stays between nothing and its top, under the caps, and at its start where it must, and has a load only
 * where a clinician ordered it and one may be lifted.
 */
final class DoseCheck {

    private static final int LONGEST_HOLD = 30;
    private static final int LONGEST_REST_POSE = 60;
    /** Seconds of holding a side, all holds together (clinical.md E). */
    private static final int LONGEST_IN_ALL = 120;

    private static final List<String> REST_POSES = List.of("childs-pose");

    private DoseCheck() {}

    static void check(Examined examined, Item item, Exercise exercise) {
        DoseLadder ladder = exercise.ladder();
        Known known = examined.known();
        String id = item.exercise().id();
        Dose dose = item.dose();
        int volume = Timing.volume(dose);
        Dose start = ladder.rungs().get(ladder.start());
        if (volume > Timing.volume(ladder.rungs().getLast())) {
            examined.fault(id + " is above its top");
        }
        if (volume <= 0) {
            examined.fault(id + " has no dose");
        }
        if (item.seconds() <= 0) {
            examined.fault(id + " takes no time");
        }
        if (known.dose() == Known.Dosing.FIRST && volume > Timing.volume(start)) {
            examined.fault(id + " begins above its start");
        }
        int cautioned = BarTable.cautioned(known.conditions(), known.week());
        if ((item.exercise().demands().bits() & cautioned) != 0) {
            if (volume > Timing.volume(start)) {
                examined.fault(id + " is above its start although cautioned");
            }
            if (item.caution() == null) {
                examined.fault(id + " has no caution");
            }
        }
        if (Timing.repetitions(dose) > Known.MOST_REPETITIONS) {
            examined.fault(id + " has more than 30 repetitions a side");
        }
        boolean repeated = ladder.unit() == DoseLadder.Unit.REPETITIONS;
        if (repeated && Timing.repetitions(dose) > known.repetitions()) {
            examined.fault(id + " has more than " + known.repetitions() + " repetitions");
        }
        int longest = REST_POSES.contains(id) ? LONGEST_REST_POSE : LONGEST_HOLD;
        if (Timing.hold(dose) > Math.min(longest, known.longestHold())) {
            examined.fault(id + " is held too long: " + Timing.hold(dose) + " s");
        }
        if (Timing.repetitions(dose) * Timing.hold(dose) > LONGEST_IN_ALL) {
            examined.fault(id + " is held for more than two minutes a side");
        }
        if (dose.load() != null
                && item.because().stream().noneMatch(reason -> reason.rule().equals("clinician-order"))) {
            examined.fault(id + " has a load that nobody ordered");
        }
        if (dose.load() != null && new Demands(known.barred()).contains(Demand.EXTERNAL_LOAD)) {
            examined.fault(id + " has a load although external-load is barred");
        }
        if (!Timing.holdFits(exercise, dose)) {
            examined.fault(id + " has less time for a repetition than it is held");
        }
    }
}
