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

/** The person wants any pain above the pain before to stop an exercise. */
public record Cautious(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Boolean> told = facts.person().cautious();
        return told == null || !told.value()
                ? List.of()
                : List.of(Finding.of(
                        id(), Envelope.of(Manner.CAUTIOUS), Evidence.of("because", "profile", told.entry())));
    }
}
