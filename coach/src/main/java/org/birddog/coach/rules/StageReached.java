package org.birddog.coach.rules;

import java.util.List;
import java.util.Locale;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Irritability;
import org.birddog.coach.ladder.Training;

/** The stage that training has reached. */
public record StageReached(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Irritability irritability = training.irritability();
        return List.of(new Finding(
                id(),
                Envelope.stage(training.stage()),
                List.of(
                        Evidence.of("stage", training.stage(), null),
                        Evidence.of(
                                "irritability",
                                irritability.level().name().toLowerCase(Locale.ROOT),
                                irritability.evidence().entry()))));
    }
}
