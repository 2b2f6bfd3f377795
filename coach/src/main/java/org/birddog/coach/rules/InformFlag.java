package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;

/** A red flag of action I: a word to a professional, no bar. */
public record InformFlag(RulePage page, RedFlag flag) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply newest = facts.screened().newest(flag);
        return newest == null || newest.answer() == Answer.NO
                ? List.of()
                : List.of(new Finding(id(), Envelope.OPEN, Flags.evidence(newest)));
    }
}
