package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegSigns;
import org.birddog.coach.ladder.Training;

/** Nerve pain in a leg, new or severe. */
public record LegSymptoms(RulePage page, LegSigns signs) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Evidence sign = signs.on(facts, facts.today());
        return sign == null ? List.of() : List.of(Finding.of(id(), Envelope.of(page.bars(), page.cautions()), sign));
    }
}
