package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/**
 * Hardly better after four weeks.
 *
 * @param until the days from which six-weeks takes its place
 * @param recentDays how many days the present is
 */
public record FourWeeks(RulePage page, int until, int recentDays) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Course course = Course.of(facts, recentDays);
        boolean due = course.days() >= page.number("days")
                && course.days() < until
                && course.now() >= 0
                && !course.isBetterBy(page.number("percent"));
        return due ? List.of(new Finding(id(), Envelope.OPEN, course.evidence())) : List.of();
    }
}
