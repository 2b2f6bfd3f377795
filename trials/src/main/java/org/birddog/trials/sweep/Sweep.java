package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Content;

/**
 * The whole safety sweep: rules to envelopes for every combination, plans for every envelope, every week of pregnancy,
 * every red flag.
 *
 * @param coach that is swept
 * @param planner makes the advice of an outlook: the coach's own
 * @param truth the content that envelopes and plans are held against: the coach's own, unless a fault was put into it
 */
public record Sweep(Coach coach, Function<Outlook, Advice> planner, Content truth) {

    /** The sweep of a coach as it is. */
    public static Sweep of(Coach coach) {
        return new Sweep(coach, coach::advise, coach.content());
    }

    /**
     * How much is swept.
     *
     * @param sets every so many-th set of conditions, 1 for all
     * @param plans every so many-th person of those who are to be planned, 1 for all
     */
    public record Extent(int sets, int plans) {

        /** Everything. */
        public static final Extent ALL = new Extent(1, 1);
    }

    /**
     * What came of it.
     *
     * @param profiles every combination, with what needs a word first cleared
     * @param uncleared combinations with something that nobody was seen about
     * @param weeks people with each week of pregnancy
     * @param flags diaries about red flags
     * @param envelopes different ones that the rules gave
     * @param plans full plans that were made
     * @param directed of those, how many people a direction was planned for
     */
    public record Swept(
            long profiles,
            long uncleared,
            long weeks,
            long flags,
            long envelopes,
            long plans,
            long directed,
            Violations violations) {}

    /** Sweeps. */
    public Swept run(Extent extent) {
        Violations violations = new Violations();
        EnvelopeSweep envelopes = new EnvelopeSweep(coach, truth, violations);
        envelopes.run(extent.sets());
        WeekSweep weeks = new WeekSweep(coach, truth, violations);
        weeks.run(extent.plans());
        FlagSweep flags = new FlagSweep(coach, truth, violations);
        flags.run();
        PlanSweep plans = new PlanSweep(coach, planner, truth, violations);
        List<SweptPerson> people = every(extent.plans(), envelopes.people());
        plans.run(people);
        List<SweptPerson> directed = directed(plans.differing(people));
        plans.run(directed);
        plans.run(every(extent.plans(), weeks.planned()));
        return new Swept(
                envelopes.profiles(),
                envelopes.uncleared(),
                weeks.size(),
                flags.diaries(),
                envelopes.envelopes(),
                plans.plans(),
                directed.size(),
                violations);
    }

    /** What is wrong with the envelope and the plans of one person. */
    public Violations run(SweptPerson person) {
        Violations violations = new Violations();
        Outlook outlook = new Outlooks(coach).of(person, PlanSweep.MINUTES.getFirst());
        violations.add(person.key(), new EnvelopeCheck(truth).faults(person, outlook.findings(), outlook.envelope()));
        new PlanSweep(coach, planner, truth, violations).plan(person);
        return violations;
    }

    private static List<SweptPerson> directed(List<SweptPerson> people) {
        List<SweptPerson> directed = new ArrayList<>();
        for (SweptPerson person : people) {
            directed.add(person.with(SweptPerson.Direction.FLEXION));
            directed.add(person.with(SweptPerson.Direction.EXTENSION));
        }
        return directed;
    }

    private static List<SweptPerson> every(int step, List<SweptPerson> people) {
        List<SweptPerson> some = new ArrayList<>();
        for (int place = 0; place < people.size(); place += step) {
            some.add(people.get(place));
        }
        return some;
    }
}
