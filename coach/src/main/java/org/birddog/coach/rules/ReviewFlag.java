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
 * A red flag of action R: see a GP or physiotherapist before strengthening.
 *
 * @param consultationDays how long a consultation lifts it
 */
public record ReviewFlag(RulePage page, RedFlag flag, int consultationDays) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply open = Flags.open(facts, flag, consultationDays);
        return open == null
                ? List.of()
                : List.of(new Finding(id(), Envelope.only(Permission.GENTLE), Flags.evidence(open)));
    }
}
