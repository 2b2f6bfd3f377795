package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Recovery;
import org.birddog.coach.ladder.Training;

/** The episode is over: what keeps it so. */
public record StayWell(RulePage page, Content content) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Recovery recovery = Recovery.of(facts, content);
        return recovery == null ? List.of() : List.of(new Finding(id(), Envelope.OPEN, recovery.evidence()));
    }
}
