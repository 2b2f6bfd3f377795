package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/** The person asks for the day's session in a few minutes. It is asked on request only, beside all other rules. */
public record MinimumDay(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        int minutes = page.number("minutes");
        return List.of(new Finding(
                id(),
                Envelope.minutes(minutes),
                List.of(Evidence.date("asked", facts.today(), null), Evidence.of("minutes", minutes, null))));
    }
}
