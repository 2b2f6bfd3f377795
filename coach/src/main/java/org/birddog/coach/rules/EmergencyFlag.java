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

/** A red flag of action E: emergency care now. */
public record EmergencyFlag(RulePage page, RedFlag flag) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply yes = Flags.standing(facts, flag, false, false);
        return yes == null
                ? List.of()
                : List.of(new Finding(id(), Envelope.only(Permission.SEEK_CARE_NOW), Flags.evidence(yes)));
    }
}
