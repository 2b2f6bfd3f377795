package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/** A break: the ladder has stepped down, and nothing rises today. */
public record AfterABreak(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        return training.gap() < page.number("short")
                ? List.of()
                : List.of(
                        Finding.of(id(), Envelope.of(DoseBounds.steady()), Evidence.of("days", training.gap(), null)));
    }
}
