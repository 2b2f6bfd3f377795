package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Direction;
import org.birddog.coach.ladder.Training;

/** A direction of movement eases the pain: the plan leans that way. It bars nothing and opens nothing. */
public record DirectionalPreference(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Direction direction = Direction.of(facts, page);
        return direction == null ? List.of() : List.of(new Finding(id(), Envelope.OPEN, direction.evidence()));
    }
}
