package org.birddog.coach.ladder;

import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Session;
import org.birddog.coach.facts.Pain;
import org.jspecify.annotations.Nullable;

/**
 * The pain-monitoring model: from what was felt during, after and the next morning to a response. Its numbers
 * stand on
 * the pages pain-stop, step-down, next-morning, hold-dose and step-up.
 */
public record PainMonitor(
        int stopPain,
        int downPain,
        int downAfterRise,
        int downEffort,
        int downMorningRise,
        int amberPain,
        int amberHighPain,
        int amberAfterRise,
        int amberMorningRise,
        int amberEffort) {

    /** The model with the numbers of the rulebook. */
    public static PainMonitor of(Content content) {
        RulePage down = content.page("step-down");
        RulePage morning = content.page("next-morning");
        RulePage hold = content.page("hold-dose");
        return new PainMonitor(
                content.page("pain-stop").number("pain"),
                down.number("pain"),
                down.number("after-rise"),
                down.number("effort"),
                morning.number("down-rise"),
                hold.number("pain"),
                hold.number("high-pain"),
                hold.number("after-rise"),
                morning.number("amber-rise"),
                hold.number("effort"));
    }

    /**
     * What the morning after a session says about all of it.
     *
     * @param usual in {@link Pain#POINT}s
     */
    public Response morning(int pain, int usual) {
        int now = pain * Pain.POINT;
        if (now >= usual + downMorningRise * Pain.POINT) {
            return Response.DOWN;
        }
        return now >= usual + amberMorningRise * Pain.POINT ? Response.AMBER : Response.GREEN;
    }

    /** What the time after a session says about all of it. */
    public Response after(Session session) {
        int rise = session.painAfter() - session.painBefore();
        if (rise >= downAfterRise) {
            return Response.DOWN;
        }
        return rise >= amberAfterRise ? Response.AMBER : Response.GREEN;
    }

    /**
     * What one exercise itself says: the first state that holds.
     *
     * @param cautious whether any pain above the pain before stops
     * @param prescribed what was to be done, or null where the content lacks the exercise
     */
    public Response during(Session session, Session.Done item, boolean cautious, @Nullable Dose prescribed) {
        boolean told = item.pain() != null && item.effort() != null;
        int pain = item.pain() == null ? 0 : item.pain();
        int effort = item.effort() == null ? 0 : item.effort();
        boolean above = pain > session.painBefore();
        if (!item.quality().isEmpty() || (above && (cautious || pain >= stopPain))) {
            return Response.STOP;
        }
        if ((above && pain >= downPain) || effort >= downEffort) {
            return Response.DOWN;
        }
        if ((above && pain > amberPain) || pain >= amberHighPain || effort >= amberEffort) {
            return Response.AMBER;
        }
        return told && prescribed != null && wasDone(item, prescribed) ? Response.GREEN : Response.UNKNOWN;
    }

    /** Whether every prescribed set and repetition, and all of the time, was done. */
    static boolean wasDone(Session.Done item, Dose prescribed) {
        if (item.stopped()) {
            return false;
        }
        int sets = item.sets() == null ? 1 : item.sets();
        if (prescribed.seconds() != null) {
            return item.seconds() != null && item.seconds() * sets >= prescribed.seconds() * prescribed.sets();
        }
        int reps = 0;
        for (int each : item.reps()) {
            reps += each;
        }
        if (item.reps().size() == 1) {
            reps *= sets;
        }
        boolean heldLongEnough = item.holdSeconds() == null
                || prescribed.holdSeconds() == null
                || item.holdSeconds() >= prescribed.holdSeconds();
        return heldLongEnough && reps >= prescribed.totalReps();
    }
}
