package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.content.Content;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.trials.check.BarTable;

/**
 * Every week of pregnancy from none to the one past the last, against the weeks that the exercises name themselves:
 * alone, with each condition, and with each two, at every irritability and stage.
 */
final class WeekSweep {

    private final Outlooks outlooks;
    private final EnvelopeCheck check;
    private final Violations violations;
    private final List<SweptPerson> people = new ArrayList<>();

    WeekSweep(Coach coach, Content truth, Violations violations) {
        this.outlooks = new Outlooks(coach);
        this.check = new EnvelopeCheck(truth);
        this.violations = violations;
        for (int week = 0; week <= BarTable.LAST_WEEK + 1; week++) {
            for (Condition one : BarTable.CONDITIONS) {
                for (Condition other : BarTable.CONDITIONS) {
                    if (one.compareTo(other) <= 0) {
                        add(SweptPerson.bits(List.of(one, other)), week);
                    }
                }
            }
            add(0, week);
        }
    }

    private void add(int conditions, int week) {
        for (SweptPerson.Irritable irritable : SweptPerson.Irritable.values()) {
            for (int stage = 1; stage <= Envelope.HIGHEST_STAGE; stage++) {
                people.add(new SweptPerson(conditions, conditions, week, irritable, SweptPerson.Direction.NONE, stage));
            }
        }
    }

    /** Sweeps every so many-th of them, 1 for all. */
    void run(int every) {
        IntStream.range(0, (people.size() + every - 1) / every)
                .parallel()
                .forEach(place -> sweep(people.get(place * every)));
    }

    /** How many there are. */
    int size() {
        return people.size();
    }

    /** Those with one condition at most, to be planned. */
    List<SweptPerson> planned() {
        return people.stream()
                .filter(person -> Integer.bitCount(person.conditions()) <= 1)
                .toList();
    }

    private void sweep(SweptPerson person) {
        Outlook outlook = outlooks.of(person, PlanSweep.MINUTES.getFirst());
        List<String> faults = check.faults(person, outlook.findings(), outlook.envelope());
        if (!faults.isEmpty()) {
            violations.add(person.key(), faults);
        }
    }
}
