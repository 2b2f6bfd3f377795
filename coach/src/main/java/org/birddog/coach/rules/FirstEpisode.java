package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * A first episode very young or later in life: a word to a professional; review only beside another yes.
 *
 * @param consultationDays how long a consultation lifts it
 */
public record FirstEpisode(RulePage page, int consultationDays) implements Rule {

    private static final RedFlag FLAG = RedFlag.FIRST_EPISODE_UNDER_20_OR_OVER_55;

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply open = Flags.open(facts, FLAG, consultationDays);
        if (open == null) {
            return List.of();
        }
        boolean review = Flags.anotherYes(facts, FLAG, consultationDays);
        Envelope limit = review ? Envelope.only(Permission.GENTLE) : Envelope.OPEN;
        return List.of(new Finding(id(), limit, Flags.evidence(open)));
    }
}
