package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Aerobic;
import org.birddog.coach.ladder.Training;

/**
 * This week's step on the way to the weekly minutes of aerobic work.
 *
 * @param goal moderate minutes a week
 */
public record AerobicLadder(RulePage page, Content content, int goal) implements Rule {

    private static final int WEEK = 7;

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        int step = Aerobic.step(facts, content, page, goal);
        int done = Aerobic.between(facts, content, facts.today() - WEEK + 1, facts.today())
                .asModerate();
        return step >= goal
                ? List.of()
                : List.of(new Finding(
                        id(),
                        Envelope.OPEN,
                        List.of(Evidence.of("step", step, null), Evidence.of("done", done, null))));
    }
}
