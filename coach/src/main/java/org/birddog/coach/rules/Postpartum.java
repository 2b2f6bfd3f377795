package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Liftings;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;

/** The first year after a birth. */
public record Postpartum(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Integer> told = facts.person().postpartumWeeks();
        Integer weeks = facts.person().postpartumWeeksOn(facts.today());
        if (told == null || weeks == null || weeks > page.number("last-week")) {
            return List.of();
        }
        boolean early = weeks < page.number("weeks");
        boolean seen = facts.liftings().lifted(told.at(), id(), facts.today(), Liftings.FOR_EVER);
        return !early && seen
                ? List.of()
                : List.of(Finding.of(
                        id(),
                        Envelope.of(page.bars(), page.cautions()).meet(Envelope.stage(page.number("stage"))),
                        Evidence.of("weeks", weeks, told.entry())));
    }
}
