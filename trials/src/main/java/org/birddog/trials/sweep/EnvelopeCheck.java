package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.check.BarTable;
import org.birddog.trials.check.Known;

/** Holds what the rules found, and the envelope that it makes, against the checker's own table. */
final class EnvelopeCheck {

    private static final int WEEKS = BarTable.LAST_WEEK + 2;
    private static final int HOLD_WITH_HIGH_PRESSURE = 10;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<String>> barredByWeek = new ArrayList<>();

    /** A check that reads a content's exercises, and nothing of its rulebook. */
    EnvelopeCheck(Content content) {
        for (Condition condition : BarTable.CONDITIONS) {
            places.put(condition.word(), condition.ordinal());
        }
        for (int week = 0; week < WEEKS; week++) {
            List<String> barred = new ArrayList<>();
            for (Exercise exercise : content.exercises()) {
                if (BarTable.isBarredIn(week, exercise)) {
                    barred.add(exercise.id());
                }
            }
            barredByWeek.add(barred);
        }
    }

    /** What is wrong; empty where nothing is. */
    List<String> faults(SweptPerson person, List<Finding> findings, Envelope envelope) {
        List<String> faults = new ArrayList<>(0);
        findings(person, findings, faults);
        demands(person, envelope, faults);
        limits(person, envelope, faults);
        return faults;
    }

    /** Each condition must be found, and its own finding must bar and caution: that is what "excluded" names. */
    private void findings(SweptPerson person, List<Finding> findings, List<String> faults) {
        int open = person.conditions();
        int bold = person.conditions();
        for (Finding finding : findings) {
            Integer place = places.get(finding.rule());
            if (place != null) {
                int bit = 1 << place;
                int bars = BarTable.barred(bit, 0);
                int cautions = BarTable.cautioned(bit, 0);
                open &= (finding.limit().barred().bits() & bars) == bars ? ~bit : -1;
                bold &= (finding.limit().cautioned().bits() & cautions) == cautions ? ~bit : -1;
            }
        }
        if ((open | bold) != 0) {
            name(open, " does not bar what it must", faults);
            name(bold, " does not caution what it must", faults);
        }
    }

    private static void name(int conditions, String what, List<String> faults) {
        for (Condition condition : BarTable.CONDITIONS) {
            if ((conditions & (1 << condition.ordinal())) != 0) {
                faults.add(condition.word() + what);
            }
        }
    }

    private void demands(SweptPerson person, Envelope envelope, List<String> faults) {
        int open = BarTable.barred(person.conditions(), person.week())
                & ~envelope.barred().bits();
        if (open != 0) {
            faults.add("open in the envelope: " + new Demands(open).words());
        }
        int bold = BarTable.cautioned(person.conditions(), person.week())
                & ~envelope.cautioned().bits();
        if (bold != 0) {
            faults.add("without caution in the envelope: " + new Demands(bold).words());
        }
        List<String> barred = barredByWeek.get(person.week());
        if (!barred.equals(envelope.suspended()) && !envelope.suspended().containsAll(barred)) {
            List<String> left = new ArrayList<>(barred);
            left.removeAll(envelope.suspended());
            faults.add("open in week " + person.week() + " of pregnancy: " + left);
        }
    }

    private static void limits(SweptPerson person, Envelope envelope, List<String> faults) {
        boolean pressure = person.has(Condition.HIGH_BLOOD_PRESSURE);
        int stage = person.highestStage();
        if (envelope.stage() != (pressure ? Math.min(3, stage) : stage)) {
            faults.add("the envelope's stage is " + envelope.stage());
        }
        if (envelope.permission() != person.permission()) {
            faults.add("the permission is " + envelope.permission().word());
        }
        if (person.irritable() == SweptPerson.Irritable.HIGH
                && (envelope.dose().repetitions() > Known.IRRITABLE_REPETITIONS
                        || !envelope.manner().cautious())) {
            faults.add("high irritability leaves the dose or the manner open");
        }
        if (pressure
                && (envelope.dose().longestHold() > HOLD_WITH_HIGH_PRESSURE
                        || envelope.manner().vigorous())) {
            faults.add("high blood pressure leaves holds or effort open");
        }
        if (person.week() > 0 && envelope.manner().heartRateZones()) {
            faults.add("heart-rate zones in pregnancy");
        }
        if (person.permission() == Permission.TRAIN && envelope.minutes() != Envelope.ANY_LENGTH) {
            faults.add("the minutes are limited without a cause");
        }
    }
}
