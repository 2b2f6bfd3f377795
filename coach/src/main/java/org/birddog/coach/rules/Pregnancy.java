package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Manner;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;

/** Pregnancy: what is barred from which week, and what must be asked. */
public record Pregnancy(RulePage page, Content content) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Person person = facts.person();
        Told<Integer> told = person.pregnancyWeek();
        Integer week = person.pregnancyWeekOn(facts.today());
        if (told == null || week == null) {
            return List.of();
        }
        Evidence evidence = Evidence.of("week", week, told.entry());
        if (week == 0) {
            return endUnexplained(person)
                    ? List.of(Finding.of(id(), Envelope.only(Permission.ASK_FIRST), evidence))
                    : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (week > page.number("last-week")) {
            findings.add(Finding.of(id(), Envelope.only(Permission.ASK_FIRST), evidence));
        }
        boolean later = week >= page.number("second-trimester");
        Envelope limit = (later ? Envelope.of(page.bars(), Demands.NONE) : Envelope.of(Demands.NONE, page.cautions()))
                .meet(Envelope.suspending(barredBy(week)))
                .meet(Envelope.of(Manner.WITHOUT_ZONES));
        findings.add(Finding.of(id(), limit, evidence));
        return findings;
    }

    /** A pregnancy that ended late without a word about the birth: how long ago it was must be asked. */
    private boolean endUnexplained(Person person) {
        Person.PregnancyEnd end = person.pregnancyEnd();
        Told<Integer> birth = person.postpartumWeeks();
        return end != null
                && end.week() >= page.number("asks-from")
                && (birth == null || !birth.at().isAfter(end.lastTold()));
    }

    private List<String> barredBy(int week) {
        List<String> barred = new ArrayList<>();
        for (Exercise exercise : content.exercises()) {
            if (exercise.barredFromWeek() != null && week >= exercise.barredFromWeek()) {
                barred.add(exercise.id());
            }
        }
        return barred;
    }
}
