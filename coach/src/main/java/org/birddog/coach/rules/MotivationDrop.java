package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.Training;

/** Far fewer days with a session than in the weeks before: something small is enough to go on from. */
public record MotivationDrop(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        int days = page.number("days");
        int today = facts.today();
        int before = count(facts, today - 2 * days, today - days - 1);
        int now = count(facts, today - days, today - 1);
        return before < page.number("least") || now * 100 > before * page.number("percent")
                ? List.of()
                : List.of(Finding.advice(id(), Evidence.of("now", now, null), Evidence.of("before", before, null)));
    }

    private static int count(Facts facts, int from, int to) {
        int count = 0;
        for (PainDay day : facts.pain().between(from, to)) {
            count += day.sessions().isEmpty() ? 0 : 1;
        }
        return count;
    }
}
