package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How exercise opens again, step by step, and what a clinician will ask.
 *
 * @param steps in their order
 * @param notYet whether the newest visit said not yet
 * @param tooYoung whether the birth year alone locks, so that no visit opens anything
 * @param facts from the diary, to read out or show
 */
record Opening(List<Step> steps, boolean notYet, boolean tooYoung, List<Fact> facts) {

    /**
     * One step.
     *
     * @param path where it is done here; null where it is done elsewhere, or not yet to be done
     */
    record Step(
            String text,
            boolean done,
            @Nullable String path,
            @Nullable String button) {}

    /** A name and what belongs to it. */
    record Fact(String name, String value) {}

    static Opening of(Turn turn) {
        List<Finding> findings = Locks.findings(turn);
        boolean tooYoung = !findings.isEmpty()
                && findings.stream().allMatch(finding -> finding.rule().equals("under-sixteen"));
        boolean notYet = findings.stream().anyMatch(finding -> Locks.newestVisit(turn, finding) == Outcome.NOT_YET);
        return new Opening(tooYoung ? List.of() : steps(turn, findings), notYet, tooYoung, facts(turn));
    }

    private static List<Step> steps(Turn turn, List<Finding> findings) {
        Wording say = turn.say();
        List<Finding> visits = findings.stream()
                .filter(finding -> Locks.mayBeSeenAbout(finding.rule()))
                .toList();
        boolean seen = !visits.isEmpty()
                && visits.stream().allMatch(finding -> Locks.newestVisit(turn, finding) == Outcome.MAY_EXERCISE);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(say.of("lock.step.see"), seen, null, null));
        steps.add(
                seen
                        ? new Step(say.of("lock.step.tell"), true, null, null)
                        : new Step(say.of("lock.step.tell"), false, "/seen", say.of("lock.step.tell-button")));
        if (findings.stream().anyMatch(Locks::needsFreshAnswer)) {
            String path = seen ? "/screening" : null;
            String button = seen ? say.of("lock.step.answer-button") : null;
            steps.add(new Step(say.of("lock.step.answer"), false, path, button));
        }
        if (findings.stream().anyMatch(finding -> finding.rule().equals("severe-pain"))) {
            steps.add(new Step(say.of("lock.step.check-in"), false, null, null));
        }
        if (findings.stream().anyMatch(finding -> finding.rule().equals("under-sixteen"))) {
            steps.add(new Step(say.of("lock.step.year"), false, "/profile", say.of("lock.young.button")));
        }
        return steps;
    }

    private static List<Fact> facts(Turn turn) {
        Wording say = turn.say();
        Person person = turn.person();
        List<Fact> facts = new ArrayList<>();
        if (person.startedOn() != null) {
            facts.add(fact(say, "began", PlainDay.ofYear(say, person.startedOn().value())));
        }
        if (person.usualPain() != null) {
            facts.add(fact(say, "usual", outOfTen(say, person.usualPain().value())));
        }
        if (person.worstPain() != null) {
            facts.add(fact(say, "worst", outOfTen(say, person.worstPain().value())));
        }
        List<CheckIn> checkIns = turn.diary().all(CheckIn.class);
        if (!checkIns.isEmpty()) {
            CheckIn last = checkIns.getLast();
            String day = PlainDay.ofYear(say, last.at().day());
            facts.add(fact(say, "last", say.of("lock.fact.on", "pain", outOfTen(say, last.pain()), "day", day)));
        }
        if (person.conditions() != null && !person.conditions().value().isEmpty()) {
            List<String> names = new ArrayList<>();
            for (Condition condition : person.conditions().value()) {
                RulePage page = turn.content().page(condition.word());
                names.add(turn.sayings().text(page).title());
            }
            facts.add(fact(say, "conditions", say.and(names)));
        }
        return facts;
    }

    private static Fact fact(Wording say, String name, String value) {
        return new Fact(say.of("lock.fact." + name), value);
    }

    private static String outOfTen(Wording say, int pain) {
        return say.of("lock.fact.out-of-ten", "pain", pain);
    }
}
