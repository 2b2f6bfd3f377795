package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Manner;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Liftings;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;

/**
 * Uncontrolled blood pressure or heart disease: no long holds, nothing vigorous, and gentle until someone was seen
 * about
 * it.
 */
public record HighBloodPressure(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Condition> told = facts.person().told(Condition.HIGH_BLOOD_PRESSURE);
        if (told == null) {
            return List.of();
        }
        boolean seen = facts.liftings().lifted(told.at(), id(), facts.today(), Liftings.FOR_EVER);
        Envelope limit = (seen ? Envelope.OPEN : Envelope.only(Permission.GENTLE))
                .meet(Envelope.of(page.bars(), page.cautions()))
                .meet(Envelope.stage(page.number("stage")))
                .meet(Envelope.of(DoseBounds.holds(page.number("longest-hold"))))
                .meet(Envelope.of(Manner.MODERATE));
        return List.of(Finding.of(id(), limit, Evidence.of("condition", told.value(), told.entry())));
    }
}
