package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Manner;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Irritability;
import org.birddog.coach.ladder.Training;

/** Pain that starts easily, gets bad or takes long to settle. */
public record HighIrritability(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Irritability irritability = training.irritability();
        return irritability.level() != Irritability.Level.HIGH
                ? List.of()
                : List.of(Finding.of(
                        id(),
                        Envelope.stage(1)
                                .meet(Envelope.of(DoseBounds.repetitions(page.number("repetitions"))))
                                .meet(Envelope.of(Manner.CAUTIOUS)),
                        irritability.evidence()));
    }
}
