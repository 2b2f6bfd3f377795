package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.trials.check.BarTable;

/**
 * Every combination of conditions, pregnancy, irritability, direction and stage through the whole rulebook. Each
 * envelope is checked; those that differ are kept, with the first person who has them, to be planned.
 */
final class EnvelopeSweep {

    /** Not pregnant, the first twelve weeks, up to the twentieth, and when everything is barred that ever will be. */
    static final List<Integer> WEEKS = List.of(0, 8, 16, 30);

    private static final int CLEARABLE =
            SweptPerson.bits(List.of(Condition.HIGH_BLOOD_PRESSURE, Condition.SPINAL_FUSION));

    private final Outlooks outlooks;
    private final EnvelopeCheck check;
    private final Violations violations;
    private final LongAdder profiles = new LongAdder();
    private final LongAdder uncleared = new LongAdder();
    private final ConcurrentHashMap<Distinct, SweptPerson> distinct = new ConcurrentHashMap<>();

    /** An envelope that was given at a stage of training: that much decides a plan. */
    private record Distinct(Envelope envelope, int stage) {}

    EnvelopeSweep(Coach coach, Content truth, Violations violations) {
        this.outlooks = new Outlooks(coach);
        this.check = new EnvelopeCheck(truth);
        this.violations = violations;
    }

    /** Sweeps every so many-th set of conditions, 1 for all, by as many threads as there are cores. */
    void run(int every) {
        int sets = 1 << BarTable.CONDITIONS.size();
        IntStream.range(0, (sets + every - 1) / every).parallel().forEach(place -> conditions(place * every));
    }

    /** How many people were swept about whom everything that can be cleared is cleared. */
    long profiles() {
        return profiles.sum();
    }

    /** How many were swept about whom something is not cleared. */
    long uncleared() {
        return uncleared.sum();
    }

    /** How many different envelopes the rules gave. */
    long envelopes() {
        return distinct.keySet().stream().map(Distinct::envelope).distinct().count();
    }

    /** The first person of each envelope and stage of training, in the order of the sweep. */
    List<SweptPerson> people() {
        List<SweptPerson> people = new ArrayList<>(distinct.values());
        people.sort(ORDER);
        return people;
    }

    private static final Comparator<SweptPerson> ORDER = Comparator.comparingInt(SweptPerson::conditions)
            .thenComparingInt(SweptPerson::cleared)
            .thenComparingInt(SweptPerson::week)
            .thenComparing(SweptPerson::irritable)
            .thenComparingInt(SweptPerson::stage);

    private void conditions(int places) {
        int conditions = 0;
        for (int left = places; left != 0; left &= left - 1) {
            conditions |= 1
                    << BarTable.CONDITIONS
                            .get(Integer.numberOfTrailingZeros(left))
                            .ordinal();
        }
        int clearable = conditions & CLEARABLE;
        for (int week : WEEKS) {
            for (SweptPerson.Irritable irritable : SweptPerson.Irritable.values()) {
                cleared(conditions, clearable, week, irritable);
                for (int seen = clearable; seen != 0; ) {
                    seen = (seen - 1) & clearable;
                    uncleared(new SweptPerson(
                            conditions, seen, week, irritable, SweptPerson.Direction.NONE, Envelope.HIGHEST_STAGE));
                }
            }
        }
    }

    private void cleared(int conditions, int cleared, int week, SweptPerson.Irritable irritable) {
        Envelope[] without = new Envelope[Envelope.HIGHEST_STAGE + 1];
        for (SweptPerson.Direction direction : SweptPerson.Direction.values()) {
            Facts facts = outlooks.facts(new SweptPerson(conditions, cleared, week, irritable, direction, 1), 20);
            for (int stage = 1; stage <= Envelope.HIGHEST_STAGE; stage++) {
                SweptPerson person = new SweptPerson(conditions, cleared, week, irritable, direction, stage);
                Envelope envelope = checked(person, facts);
                profiles.increment();
                if (direction == SweptPerson.Direction.NONE) {
                    without[stage] = envelope;
                    keep(person, envelope);
                } else if (!envelope.equals(without[stage])) {
                    violations.add(person.key(), List.of("a direction changes the envelope"));
                    keep(person, envelope);
                }
            }
        }
    }

    private void uncleared(SweptPerson person) {
        keep(person, checked(person, outlooks.facts(person, 20)));
        uncleared.increment();
    }

    private Envelope checked(SweptPerson person, Facts facts) {
        List<Finding> findings = outlooks.findings(facts, outlooks.training(person.irritable(), person.stage()));
        Envelope envelope = Outlooks.envelope(findings);
        List<String> faults = check.faults(person, findings, envelope);
        if (!faults.isEmpty()) {
            violations.add(person.key(), faults);
        }
        return envelope;
    }

    private void keep(SweptPerson person, Envelope envelope) {
        Distinct key = new Distinct(envelope, person.stage());
        SweptPerson before = distinct.get(key);
        if (before == null || ORDER.compare(person, before) < 0) {
            distinct.merge(key, person, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
    }
}
