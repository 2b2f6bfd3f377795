package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/**
 * A back that does not take bending, a disc problem among it: no deep bending, and none at all in the first hours
 * after
 * waking, where the hour is known.
 */
public record FlexionIntolerant(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Condition> told = facts.person().told(Condition.FLEXION_INTOLERANT);
        if (told == null) {
            return List.of();
        }
        Demands barred = isMorning(facts) ? page.bars().union(Demands.of(Demand.SMALL_FLEXION)) : page.bars();
        return List.of(Finding.of(
                id(), Envelope.of(barred, page.cautions()), Evidence.of("condition", told.value(), told.entry())));
    }

    /** The hour at which most people wake, where a person did not tell theirs. */
    private static final int WAKES_AT = 7;

    private static final int DAY_HOURS = 24;

    private boolean isMorning(Facts facts) {
        Told<Integer> told = facts.person().wakesAt();
        int wakes = told == null ? WAKES_AT : told.value();
        Integer hour = facts.hour();
        if (hour == null) {
            return false;
        }
        int sinceWaking = Math.floorMod(hour - wakes, DAY_HOURS);
        return sinceWaking < page.number("morning-hours") || sinceWaking >= DAY_HOURS - page.number("night-hours");
    }
}
