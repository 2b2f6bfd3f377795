package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.Load;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * Today's dose of any exercise: what the ladder prescribes, within the envelope, or what a clinician does.
 *
 * @param trainings of the diary until today and, where it holds entries dated later, of all of it: the lower dose
 * counts
 * @param orders prescriptions in force, oldest first
 * @param prescribing whether they bring an exercise in and may raise its dose; else they can only lower it
 */
public record Prescriber(
        Content content, Envelope envelope, List<Training> trainings, List<Order> orders, boolean prescribing) {

    /** The prescriber of a day. */
    public static Prescriber of(
            Content content, Envelope envelope, List<Training> trainings, List<Order> ordersInForce) {
        List<Order> prescriptions = ordersInForce.stream()
                .filter(order -> order.order() == OrderKind.PRESCRIBE)
                .toList();
        return new Prescriber(content, envelope, trainings, prescriptions, true);
    }

    /** The clinician's newest prescription of an exercise, or null. */
    public @Nullable Order prescription(Exercise exercise) {
        for (Order order : orders.reversed()) {
            if (exercise.id().equals(order.exercise())) {
                return order;
            }
        }
        return null;
    }

    /** The same within a narrower envelope. */
    public Prescriber within(Envelope narrower, boolean stillPrescribing) {
        return new Prescriber(content, narrower, trainings, orders, stillPrescribing);
    }

    /** Today's dose of the exercise at a place of the content. */
    public Dose dose(int place) {
        return dose(place, ordered(place));
    }

    /** The order that the dose of an exercise follows, or null where it follows the ladder. */
    public @Nullable Order ordered(int place) {
        Order order = orders.isEmpty() ? null : prescription(content.exercises().get(place));
        if (order == null || prescribing) {
            return order;
        }
        return dose(place, order).volume() < dose(place, null).volume() ? order : null;
    }

    private Dose dose(int place, @Nullable Order order) {
        Exercise exercise = content.exercises().get(place);
        Dose lowest = null;
        for (Training training : trainings) {
            Dose dose = dose(exercise, training.standings().get(place), training.share(), order);
            lowest = lowest == null || dose.volume() < lowest.volume() ? dose : lowest;
        }
        return lowest == null ? exercise.ladder().dose(exercise.ladder().start()) : lowest;
    }

    private Dose dose(Exercise exercise, Training.@Nullable Standing standing, int share, @Nullable Order order) {
        DoseLadder ladder = exercise.ladder();
        int rung = standing == null ? ladder.start() : standing.rung();
        if (order != null && order.dose() != null) {
            rung = rungFor(ladder, order.dose(), rung);
        }
        if (envelope.cautions(exercise)) {
            rung = Math.min(rung, ladder.start());
        }
        int percent = Math.min(share, envelope.dose().share());
        DoseBounds bounds = envelope.dose();
        Dose dose = ladder.within(rung, percent, bounds.repetitions(), bounds.longestHold());
        Dose ordered = order == null ? null : order.dose();
        Dose most = standing == null ? null : most(standing, ordered != null);
        if (most != null) {
            dose = ladder.notAbove(dose, most, bounds.repetitions(), bounds.longestHold());
        }
        if (ordered == null) {
            return dose;
        }
        // Any bound that may cut a dose leaves the rung that it allows: the clinician's own number could pass it.
        boolean bounded = percent < 100
                || envelope.cautions(exercise)
                || !bounds.equals(DoseBounds.OPEN)
                || isBarred(ordered.load())
                || !dose.equals(ladder.dose(rung));
        return bounded ? dose : clinicians(ladder, ordered, dose);
    }

    /** What a dose of today may not pass; a clinician's own dose only where nothing may rise. */
    private @Nullable Dose most(Training.Standing standing, boolean ordered) {
        Dose last = envelope.dose().rises() ? null : standing.lastPrescribed();
        Dose most = ordered ? null : standing.most();
        return last == null || (most != null && most.volume() < last.volume()) ? most : last;
    }

    private boolean isBarred(@Nullable Load load) {
        return load != null && envelope.barred().contains(Demand.EXTERNAL_LOAD);
    }

    /** The highest rung that is no more than the clinician's dose, cut at the top; the own one where units differ. */
    private static int rungFor(DoseLadder ladder, Dose ordered, int own) {
        if (isTimed(ordered) != isTimed(ladder.dose(0))) {
            return own;
        }
        int rung = 0;
        for (int higher = 1; higher <= ladder.top(); higher++) {
            rung = volume(ordered, ladder.dose(0)) >= ladder.dose(higher).volume() ? higher : rung;
        }
        return rung;
    }

    /** The clinician's own numbers, where they do not pass the rung that the envelope allows. */
    private static Dose clinicians(DoseLadder ladder, Dose ordered, Dose allowed) {
        Dose lowest = ladder.dose(0);
        if (isTimed(ordered) != isTimed(lowest)) {
            return allowed;
        }
        Dose top = ladder.dose(ladder.top());
        int hold = ordered.holdSeconds() == null
                ? allowed.longestHold()
                : Math.min(ordered.holdSeconds(), top.longestHold());
        Dose own = new Dose(
                ordered.sets(),
                ordered.reps(),
                allowed.holdSeconds() == null ? null : hold,
                ordered.seconds(),
                allowed.perSide(),
                allowed.restSeconds(),
                ordered.load());
        return own.volume() <= top.volume() ? own : allowed;
    }

    private static int volume(Dose ordered, Dose like) {
        boolean held = like.holdSeconds() != null && ordered.holdSeconds() == null;
        return held ? ordered.volume() * like.longestHold() : ordered.volume();
    }

    private static boolean isTimed(Dose dose) {
        return dose.seconds() != null;
    }
}
