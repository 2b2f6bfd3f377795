package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.Training;
import org.jspecify.annotations.Nullable;

/**
 * Something in the diary that a newer Birddog wrote: it is no error and no lock, and no dose rises while it is newer
 * than the last session.
 */
public record UnknownEntryRule(RulePage page, Content content) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Session last = lastSession(facts);
        for (UnknownEntry entry : facts.unknown().reversed()) {
            if (last == null || entry.at().isAfter(last.at())) {
                return List.of(found(entry.kind(), entry.id()));
            }
        }
        for (Order order : facts.liftings().orders()) {
            boolean newer = last == null || order.at().isAfter(last.at());
            if (newer && order.exercise() != null && content.indexOf(order.exercise()) < 0) {
                return List.of(found(order.exercise(), order.id()));
            }
        }
        for (Hurt hurt : facts.hurts()) {
            boolean newer = last == null || hurt.at().isAfter(last.at());
            if (newer && content.indexOf(hurt.exercise()) < 0) {
                return List.of(found(hurt.exercise(), hurt.id()));
            }
        }
        if (last != null) {
            for (Session.Done item : last.items()) {
                if (content.indexOf(item.exercise()) < 0) {
                    return List.of(found(item.exercise(), last.id()));
                }
            }
        }
        return List.of();
    }

    private Finding found(String kind, String entry) {
        return Finding.of(id(), Envelope.of(DoseBounds.steady()), Evidence.of("kind", kind, entry));
    }

    private static @Nullable Session lastSession(Facts facts) {
        List<PainDay> days = facts.pain().days();
        for (PainDay day : days.reversed()) {
            if (!day.sessions().isEmpty()) {
                return day.sessions().getLast();
            }
        }
        return null;
    }
}
