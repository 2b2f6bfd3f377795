package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;

/** Hardly better after six weeks; worse is gentle until someone was seen about it. */
public record SixWeeks(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Course course = Course.of(facts, page.number("check-in-days"));
        if (course.days() < page.number("days")) {
            return List.of();
        }
        if (course.now() < 0) {
            return List.of(new Finding(id(), Envelope.OPEN, course.evidence()));
        }
        List<Finding> findings = new ArrayList<>();
        if (!course.isBetterBy(page.number("percent"))) {
            findings.add(new Finding(id(), Envelope.OPEN, course.evidence()));
        }
        if (course.isWorseBy(page.number("rise"))) {
            findings.add(new Finding(id(), Envelope.only(Permission.GENTLE), course.evidence()));
        }
        return findings;
    }
}
