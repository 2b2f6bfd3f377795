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
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;

/** A spinal fusion of the last months: gentle until someone was seen about it, and no load on it. */
public record SpinalFusion(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Condition> told = facts.person().told(Condition.SPINAL_FUSION);
        if (told == null) {
            return List.of();
        }
        boolean seen = facts.liftings().lifted(told.at(), id(), facts.today(), Liftings.FOR_EVER);
        Envelope limit = (seen ? Envelope.OPEN : Envelope.only(Permission.GENTLE))
                .meet(Envelope.of(page.bars(), page.cautions()));
        return List.of(Finding.of(id(), limit, Evidence.of("condition", told.value(), told.entry())));
    }
}
