package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Condition;

/** A condition that bars demands, and allows others only at the lowest dose. */
public record BarringCondition(RulePage page, Condition condition) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Condition> told = facts.person().told(condition);
        return told == null
                ? List.of()
                : List.of(Finding.of(
                        id(),
                        Envelope.of(page.bars(), page.cautions()),
                        Evidence.of("condition", condition, told.entry())));
    }
}
