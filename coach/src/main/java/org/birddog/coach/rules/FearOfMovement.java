package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Manner;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Condition;

/** Fear of movement: small steps, and any pain above the pain before stops. */
public record FearOfMovement(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Condition> told = facts.person().told(Condition.FEAR_OF_MOVEMENT);
        return told == null
                ? List.of()
                : List.of(Finding.of(
                        id(), Envelope.of(Manner.CAUTIOUS), Evidence.of("condition", told.value(), told.entry())));
    }
}
