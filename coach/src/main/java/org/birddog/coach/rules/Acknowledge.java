package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Acknowledged;

/** Something that everyone is shown until they have read it. It gates nothing. */
public record Acknowledge(RulePage page, Acknowledged what) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        for (Acknowledgement read : facts.acknowledgements()) {
            if (read.of() == what) {
                return List.of();
            }
        }
        return List.of(Finding.advice(id(), Evidence.of("read", "no", null)));
    }
}
