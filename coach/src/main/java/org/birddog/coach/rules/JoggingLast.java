package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Aerobic;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demands;

/** Jolts come last, after long brisk walks on enough days. Below the last stage the stage says so already. */
public record JoggingLast(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        if (training.stage() < Envelope.HIGHEST_STAGE) {
            return List.of();
        }
        int from = facts.today() - page.number("days") + 1;
        int walks = Aerobic.walks(facts, page.number("minutes"), from, facts.today(), true, page.number("pain"));
        return walks >= page.number("walks")
                ? List.of()
                : List.of(Finding.of(id(), Envelope.of(page.bars(), Demands.NONE), Evidence.of("done", walks, null)));
    }
}
