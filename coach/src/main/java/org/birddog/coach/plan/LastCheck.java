package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The last word on a plan, by code that shares nothing with the planner and asks the envelope's bounds one by one.
 * What
 * it refuses is never shown.
 */
public final class LastCheck {

    private LastCheck() {}

    /**
     * The first fault of a session and its week, in words for the log; null where there is none.
     *
     * @param ahead the envelope of each day of the week
     */
    public static @Nullable String fault(
            @Nullable PlannedSession session,
            List<PlannedDay> week,
            Envelope envelope,
            List<Envelope> ahead,
            Content content,
            int minutesAsked) {
        boolean closed = envelope.permission().compareTo(Permission.ASK_FIRST) >= 0;
        if (closed) {
            return session == null && week.isEmpty() ? null : "something is planned although it is locked";
        }
        if (session != null) {
            String fault = session(session, envelope, Math.min(minutesAsked, envelope.minutes()));
            if (fault != null) {
                return fault;
            }
        }
        return week(week, ahead, content);
    }

    private static @Nullable String session(PlannedSession session, Envelope envelope, int mostMinutes) {
        int seconds = 0;
        int block = 0;
        for (Item item : session.items()) {
            String fault = exercise(item.exercise(), envelope);
            fault = fault == null ? dose(item, envelope) : fault;
            if (fault != null) {
                return item.exercise().id() + " " + fault;
            }
            if (item.block().ordinal() < block) {
                return "the blocks are out of order";
            }
            if (item.because().isEmpty()) {
                return item.exercise().id() + " has no reason";
            }
            block = item.block().ordinal();
            seconds += item.seconds();
        }
        if (session.items().isEmpty()) {
            return "the session is empty";
        }
        Category last = session.items().getLast().exercise().category();
        if (last != Category.BREATHING && last != Category.RELAXATION && last != Category.STRETCH) {
            return "the session does not end calmly";
        }
        return seconds * 10 > mostMinutes * 660 ? "the session is longer than asked" : null;
    }

    private static @Nullable String exercise(Exercise exercise, Envelope envelope) {
        for (Demand demand : Demand.values()) {
            if (exercise.demands().contains(demand) && envelope.barred().contains(demand)) {
                return "makes the barred demand " + demand.word();
            }
        }
        if (exercise.stage() > envelope.stage()) {
            return "is above the stage";
        }
        for (String suspended : envelope.suspended()) {
            if (suspended.equals(exercise.id())) {
                return "is suspended";
            }
        }
        Category category = exercise.category();
        boolean calm = category == Category.BREATHING || category == Category.RELAXATION;
        boolean walking = exercise.id().equals("walking");
        boolean easy = calm || walking || category == Category.MOBILITY;
        boolean relief = easy && exercise.stage() == 1;
        boolean kind = switch (envelope.repertoire()) {
            case ALL -> true;
            case GENTLE -> easy;
            case RELIEF -> relief;
            case REST, BREATHE_AND_WALK -> relief && category != Category.MOBILITY;
            case NONE -> false;
        };
        if (!kind) {
            return "is not of a kind that is open";
        }
        return switch (envelope.permission()) {
            case TRAIN -> null;
            case GENTLE -> easy ? null : "is too much for gentle";
            case REST -> calm || walking ? null : "is too much for rest";
            case ASK_FIRST, SEE_CLINICIAN, SEEK_CARE_NOW -> "stands in a locked plan";
        };
    }

    private static @Nullable String dose(Item item, Envelope envelope) {
        Dose dose = item.dose();
        Dose top = item.exercise().ladder().rungs().getLast();
        Dose start =
                item.exercise().ladder().rungs().get(item.exercise().ladder().start());
        if (dose.volume() > top.volume()) {
            return "is above its top";
        }
        if (dose.seconds() == null
                && dose.holdSeconds() == null
                && dose.totalReps() > envelope.dose().repetitions()) {
            return "has too many repetitions";
        }
        if (dose.load() != null && envelope.barred().contains(Demand.EXTERNAL_LOAD)) {
            return "has a barred load";
        }
        if (dose.holdSeconds() != null && dose.holdSeconds() > envelope.dose().longestHold()) {
            return "is held too long";
        }
        boolean cautioned = envelope.cautioned().bits() != 0
                && (item.exercise().demands().bits() & envelope.cautioned().bits()) != 0;
        return cautioned && dose.volume() > start.volume() ? "is above its start although cautioned" : null;
    }

    private static @Nullable String week(List<PlannedDay> week, List<Envelope> ahead, Content content) {
        boolean strengthBefore = false;
        for (int place = 0; place < week.size(); place++) {
            PlannedDay day = week.get(place);
            for (String id : day.exercises()) {
                Exercise exercise = content.exercise(id);
                String fault = exercise == null ? "is unknown" : exercise(exercise, ahead.get(place));
                if (fault != null) {
                    return id + " " + fault + " in the week";
                }
            }
            boolean strength = day.focus() == Focus.STRENGTH;
            if (strength && strengthBefore) {
                return "strength falls on two days running";
            }
            strengthBefore = strength;
        }
        return null;
    }
}
