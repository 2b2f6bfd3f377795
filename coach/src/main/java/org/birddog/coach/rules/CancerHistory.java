package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * Cancer now or before: review, but a clinician within days where the episode is new or night pain goes with it.
 *
 * @param consultationDays how long a consultation lifts it
 */
public record CancerHistory(RulePage page, int consultationDays) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Reply open = Flags.open(facts, RedFlag.CANCER_HISTORY, consultationDays);
        if (open == null) {
            return List.of();
        }
        boolean urgent = isNewEpisode(facts) || hasNightPain(facts);
        Permission permission = urgent ? Permission.SEE_CLINICIAN : Permission.GENTLE;
        return List.of(new Finding(id(), Envelope.only(permission), Flags.evidence(open)));
    }

    private boolean isNewEpisode(Facts facts) {
        Told<Integer> started = facts.person().startedOn();
        return started != null && facts.today() - started.value() < page.number("episode-days");
    }

    private static boolean hasNightPain(Facts facts) {
        Reply night = facts.screened().newest(RedFlag.NIGHT_PAIN_UNRELIEVED);
        return night != null && night.answer() != Answer.NO;
    }
}
