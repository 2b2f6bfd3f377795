package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

/**
 * Pregnancy: what is barred from which week, and what must be asked.
 *
 * @param byName the exercises that are barred by themselves, by the week from which on; week 0 bars none
 */
public record Pregnancy(RulePage page, NavigableMap<Integer, Envelope> byName) implements Rule {

    /** The rule with the weeks that a content's exercises name. */
    public static Pregnancy of(RulePage page, Content content) {
        NavigableMap<Integer, Envelope> byName = new TreeMap<>();
        byName.put(0, Envelope.OPEN);
        for (Exercise each : content.exercises()) {
            if (each.barredFromWeek() != null && !byName.containsKey(each.barredFromWeek())) {
                byName.put(each.barredFromWeek(), Envelope.suspending(barredBy(each.barredFromWeek(), content)));
            }
        }
        return new Pregnancy(page, byName);
    }

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
        findings.add(Finding.of(id(), limit(week), evidence));
        return findings;
    }

    @Override
    public Envelope ahead(Facts facts, int day) {
        Integer week = facts.person().pregnancyWeekOn(day);
        if (week == null || week == 0) {
            return Envelope.OPEN;
        }
        return week > page.number("last-week") ? Envelope.only(Permission.ASK_FIRST) : limit(week);
    }

    private Envelope limit(int week) {
        boolean later = week >= page.number("second-trimester");
        return (later ? Envelope.of(page.bars(), Demands.NONE) : Envelope.of(Demands.NONE, page.cautions()))
                .meet(byName.floorEntry(week).getValue())
                .meet(Envelope.of(Manner.WITHOUT_ZONES));
    }

    /** A pregnancy that ended late without a word about the birth: how long ago it was must be asked. */
    private boolean endUnexplained(Person person) {
        Person.PregnancyEnd end = person.pregnancyEnd();
        Told<Integer> birth = person.postpartumWeeks();
        return end != null
                && end.week() >= page.number("asks-from")
                && (birth == null || !birth.at().isAfter(end.lastTold()));
    }

    private static List<String> barredBy(int week, Content content) {
        List<String> barred = new ArrayList<>();
        for (Exercise exercise : content.exercises()) {
            if (exercise.barredFromWeek() != null && week >= exercise.barredFromWeek()) {
                barred.add(exercise.id());
            }
        }
        return barred;
    }
}
