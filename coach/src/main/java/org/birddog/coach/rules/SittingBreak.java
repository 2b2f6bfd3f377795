package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/** The person gets up from sitting for a moment. It is asked on their request only, beside all other rules. */
public record SittingBreak(RulePage page) implements Rule {

    /** What nobody does beside a desk. */
    private static final Demands DOWN =
            Demands.of(List.of(Demand.FLOOR, Demand.SUPINE, Demand.PRONE, Demand.KNEELING, Demand.PRONE_SUPPORT));

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        int minutes = page.number("minutes");
        Envelope limit = Envelope.of(Repertoire.RELIEF)
                .meet(Envelope.of(DOWN, Demands.NONE))
                .meet(Envelope.minutes(minutes));
        return List.of(new Finding(
                id(),
                limit,
                List.of(Evidence.date("asked", facts.today(), null), Evidence.of("minutes", minutes, null))));
    }
}
