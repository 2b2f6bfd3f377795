package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What may be done today in the place of an exercise of a session. It is held to the same bounds as the plan itself:
 * what is left out today is no stand-in, the dose is today's, and the last check sees the session with it.
 */
public record StandIns(
        Advice advice, PlannedSession session, Envelope envelope, Prescriber prescriber, List<Finding> findings) {

    /** Minutes that no session has: how long a swap takes is the person's own choice. */
    private static final int DAY = 1_440;

    /**
     * An exercise in the place of an item, or null where it may not stand there.
     *
     * @param place of the item in the session
     * @param exercise an id, or null for none
     */
    public @Nullable Item at(int place, @Nullable String exercise) {
        Content content = prescriber.content();
        Exercise wanted = exercise == null ? null : content.exercise(exercise);
        if (wanted == null || isLeftOut(wanted) || isPlanned(wanted)) {
            return null;
        }
        Item replaced = session.items().get(place);
        int added = replaced.seconds() - replaced.exercise().ladder().duration(replaced.dose());
        Dose dose = prescriber.dose(content.indexOf(wanted.id()));
        Item item = new Item(
                wanted,
                replaced.block(),
                dose,
                wanted.ladder().duration(dose) + Math.max(0, added),
                caution(wanted),
                replaced.because());
        List<Item> items = new ArrayList<>(session.items());
        items.set(place, item);
        PlannedSession changed = PlannedSession.of(session.timesADay(), items);
        return LastCheck.fault(changed, List.of(), envelope, List.of(), content, DAY) == null ? item : null;
    }

    private boolean isLeftOut(Exercise exercise) {
        for (Exclusion exclusion : advice.excluded()) {
            if (exclusion.exercise().equals(exercise.id())) {
                return true;
            }
        }
        return envelope.bars(exercise);
    }

    private boolean isPlanned(Exercise exercise) {
        for (Item item : session.items()) {
            if (item.exercise().id().equals(exercise.id())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Reason caution(Exercise exercise) {
        for (Finding finding : findings) {
            if (finding.limit().cautions(exercise)) {
                return finding.reason();
            }
        }
        return null;
    }
}
