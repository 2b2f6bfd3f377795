package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/**
 * Worse than at the beginning after two weeks.
 *
 * @param recentDays how many days the present is
 */
public record TwoWeeksWorse(RulePage page, int recentDays) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Course course = Course.of(facts, recentDays);
        boolean worse = course.days() >= page.number("days") && course.isWorseBy(page.number("rise"));
        return worse ? List.of(new Finding(id(), Envelope.OPEN, course.evidence())) : List.of();
    }
}
