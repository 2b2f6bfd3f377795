package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Liftings;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;

/** A spinal operation that nobody has cleared for exercise. */
public record UnclearedSurgery(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Person person = facts.person();
        Told<Integer> told = person.surgeryWeeksAgo();
        Integer weeks = person.surgeryWeeksOn(facts.today());
        if (told == null || weeks == null || weeks > page.number("consultation-weeks")) {
            return List.of();
        }
        boolean early = weeks < page.number("lock-weeks");
        boolean cleared = facts.liftings().clearAfter(told.at(), id()) != null;
        // A consultation counts from the week on in which it is enough; before that only an order to clear does.
        int lateEnough = told.at().day() + (page.number("lock-weeks") - told.value()) * 7;
        boolean seen = facts.liftings().consultationFrom(lateEnough, told.at(), id(), facts.today(), Liftings.FOR_EVER)
                != null;
        Evidence evidence = Evidence.of("weeks", weeks, told.entry());
        if (!cleared && !seen) {
            Envelope locked = Envelope.only(Permission.GENTLE).meet(Envelope.of(Repertoire.BREATHE_AND_WALK));
            return List.of(Finding.of(id(), locked, evidence));
        }
        Envelope careful =
                Envelope.of(Demands.of(Demand.EXTERNAL_LOAD), Demands.NONE).meet(Envelope.stage(page.number("stage")));
        return early ? List.of(Finding.of(id(), careful, evidence)) : List.of();
    }
}
