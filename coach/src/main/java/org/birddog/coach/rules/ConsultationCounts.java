package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * Reminds of what a consultation lifts for some time.
 */
public record ConsultationCounts(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<Finding> findings = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            Reply newest = facts.screened().newest(flag);
            if (flag.action() != RedFlag.Action.REVIEW || newest == null || newest.answer() == Answer.NO) {
                continue;
            }
            for (Consultation seen : facts.liftings().consultations().reversed()) {
                boolean counts = seen.outcome() == Outcome.MAY_EXERCISE
                        && seen.about().contains(flag.word())
                        && Flags.open(facts, flag, page.number("lift-days")) == null
                        && facts.today() - seen.at().day() < page.number("lift-days");
                if (counts) {
                    findings.add(Finding.advice(
                            id(),
                            Evidence.of("about", flag, seen.id()),
                            Evidence.date("until", seen.at().day() + page.number("lift-days") - 1, seen.id())));
                    break;
                }
            }
        }
        return findings;
    }
}
