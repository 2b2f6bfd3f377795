package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegReach;
import org.birddog.coach.ladder.Training;

/**
 * Leg pain draws back towards the spine: a good sign, said as such.
 *
 * @param days how old the two tellings may be
 */
public record LegPainRetreats(RulePage page, int days) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        LegReach reach = LegReach.of(facts, facts.today(), days);
        return reach == null || reach.moved() >= 0
                ? List.of()
                : List.of(new Finding(id(), Envelope.OPEN, LegPainTravels.evidence(reach)));
    }
}
