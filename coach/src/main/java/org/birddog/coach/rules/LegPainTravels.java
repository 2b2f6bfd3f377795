package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegReach;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Reach;

/** Leg pain reaches further down than it did: nothing rises, and what may pull on the nerve is left out or kept low. */
public record LegPainTravels(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        LegReach reach = LegReach.of(facts, facts.today(), page.number("days"));
        if (reach == null || reach.moved() <= 0) {
            return List.of();
        }
        Envelope limit = Envelope.of(page.bars(), page.cautions()).meet(Envelope.of(DoseBounds.steady()));
        return List.of(new Finding(id(), limit, evidence(reach)));
    }

    /** From where to where. */
    static List<Evidence> evidence(LegReach reach) {
        return List.of(told("before", reach.before()), told("now", reach.now()));
    }

    private static Evidence told(String name, CheckIn checkIn) {
        Reach reach = checkIn.legReach() == null ? Reach.NONE : checkIn.legReach();
        return Evidence.of(name, reach, checkIn.id());
    }
}
