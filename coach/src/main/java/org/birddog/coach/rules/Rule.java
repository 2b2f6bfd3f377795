package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/** One rule of the rulebook. It may tighten and advise; it has no way to loosen. */
public interface Rule {

    /** Its page in content/rulebook, which holds its numbers and its words. */
    RulePage page();

    /** What it finds; empty where it does not apply. */
    List<Finding> findings(Facts facts, Training training);

    /**
     * What the calendar alone closes by a later day, where nothing more is told: so that the week ahead does not show
     * what that day will bar. Most rules close nothing by the mere passing of days.
     */
    default Envelope ahead(Facts facts, int day) {
        return Envelope.OPEN;
    }

    /** Its id: the name of its page. */
    default String id() {
        return page().rule();
    }
}
