package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * Numbness in one leg: sets the condition leg-symptoms; numbness that comes during an exercise is seen by a
 * clinician.
 *
 * @param condition the page leg-symptoms, whose demands it bars
 */
public record OneLegNumb(RulePage page, RulePage condition) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<Finding> findings = new ArrayList<>();
        Reply sign = Flags.standing(facts, RedFlag.ONE_LEG_NUMB, true, true);
        if (sign != null) {
            findings.add(new Finding(id(), Envelope.only(Permission.SEE_CLINICIAN), Flags.evidence(sign)));
        }
        Reply newest = facts.screened().newest(RedFlag.ONE_LEG_NUMB);
        if (newest != null && newest.answer() != Answer.NO) {
            Envelope limit = Envelope.of(condition.bars(), condition.cautions());
            findings.add(new Finding(id(), limit, Flags.evidence(newest)));
        }
        return findings;
    }
}
