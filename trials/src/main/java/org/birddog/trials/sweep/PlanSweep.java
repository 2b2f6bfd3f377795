package org.birddog.trials.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.trials.PlanChecker;

/** A full plan, today and the week, for each person that is given, and what the checker says of it. */
final class PlanSweep {

    /** Minutes a day that are asked for. */
    static final List<Integer> MINUTES = List.of(5, 20);

    private final Coach coach;
    private final Outlooks outlooks;
    private final Function<Outlook, Advice> planner;
    private final PlanChecker checker;
    private final Violations violations;
    private final LongAdder plans = new LongAdder();

    PlanSweep(Coach coach, Function<Outlook, Advice> planner, Content truth, Violations violations) {
        this.coach = coach;
        this.outlooks = new Outlooks(coach);
        this.planner = planner;
        this.checker = new PlanChecker(truth);
        this.violations = violations;
    }

    /** How many plans were made. */
    long plans() {
        return plans.sum();
    }

    /** Plans for everybody, at each number of minutes, by as many threads as there are cores. */
    void run(List<SweptPerson> people) {
        people.parallelStream().forEach(this::plan);
    }

    /** Plans for one person at each number of minutes. */
    void plan(SweptPerson person) {
        for (int minutes : MINUTES) {
            Advice advice = planner.apply(outlooks.of(person, minutes));
            List<String> faults = checker.faults(advice, person.known(minutes));
            plans.increment();
            if (!faults.isEmpty()) {
                violations.add(person.key() + " at " + minutes + " minutes", faults);
            }
        }
    }

    /**
     * One person for each different thing that envelopes leave: the same exercises open, the same cautioned, the same
     * dose, manner and stage.
     */
    List<SweptPerson> differing(List<SweptPerson> people) {
        ConcurrentHashMap<Left, Integer> first = new ConcurrentHashMap<>();
        IntStream.range(0, people.size())
                .parallel()
                .forEach(place -> first.merge(left(people.get(place)), place, Math::min));
        return first.values().stream().sorted().map(people::get).toList();
    }

    /** What an envelope leaves: two bits an exercise, and the envelope without its bars. */
    private record Left(List<Long> exercises, Envelope bounds, int stage) {}

    private Left left(SweptPerson person) {
        Envelope envelope = outlooks.of(person, MINUTES.getFirst()).envelope();
        List<Exercise> exercises = coach.content().exercises();
        long[] bits = new long[(exercises.size() * 2 + 63) / 64];
        for (int place = 0; place < exercises.size(); place++) {
            Exercise exercise = exercises.get(place);
            if (!envelope.bars(exercise)) {
                long left = envelope.cautions(exercise) ? 2 : 1;
                bits[place / 32] |= left << (place % 32 * 2);
            }
        }
        Envelope bounds = new Envelope(
                envelope.permission(),
                envelope.repertoire(),
                Demands.NONE,
                Demands.NONE,
                List.of(),
                envelope.stage(),
                envelope.dose(),
                envelope.manner(),
                envelope.minutes());
        return new Left(Arrays.stream(bits).boxed().toList(), bounds, person.stage());
    }
}
