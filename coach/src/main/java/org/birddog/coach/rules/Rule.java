package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;

/** One rule of the rulebook. It may tighten and advise; it has no way to loosen. */
public interface Rule {

    /** Its page in content/rulebook, which holds its numbers and its words. */
    RulePage page();

    /** What it finds; empty where it does not apply. */
    List<Finding> findings(Facts facts, Training training);

    /** Its id: the name of its page. */
    default String id() {
        return page().rule();
    }
}
