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

/** A red flag of action U: see a clinician today or within days. */
public record UrgentFlag(RulePage page, RedFlag flag) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply yes = Flags.standing(facts, flag, true, false);
        return yes == null
                ? List.of()
                : List.of(new Finding(id(), Envelope.only(permission(facts)), Flags.evidence(yes)));
    }

    /** Weakness that worsens is an emergency where both legs are affected. */
    private Permission permission(Facts facts) {
        boolean bothLegs = flag == RedFlag.LEG_WEAKNESS_WORSENING
                && Flags.standing(facts, RedFlag.BOTH_LEGS_AFFECTED, false, false) != null;
        return bothLegs ? Permission.SEEK_CARE_NOW : Permission.SEE_CLINICIAN;
    }
}
