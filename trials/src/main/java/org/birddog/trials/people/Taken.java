package org.birddog.trials.people;

import org.birddog.coach.diary.Session;
import org.jspecify.annotations.Nullable;

/**
 * How something was taken, from best to worst: the contract's table of responses, written down a second time. It
 * shares no code with the coach, and its numbers are the contract's own and not those of the rulebook: a check that
 * read the page would believe whatever the page says.
 */
enum Taken {
    GREEN,
    UNKNOWN,
    AMBER,
    DOWN,
    STOP;

    /** The worse of two. */
    Taken and(Taken other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    /**
     * How one exercise was taken by itself.
     *
     * @param cautious whether any pain above the pain before stops
     * @param asked what was to be done, or null where the content lacks the exercise
     */
    static Taken during(Session session, Session.Done item, boolean cautious, @Nullable Asked asked) {
        int before = session.painBefore();
        int pain = item.pain() == null ? -1 : item.pain();
        int effort = item.effort() == null ? -1 : item.effort();
        boolean above = pain > before;
        if (!item.quality().isEmpty() || (above && (pain >= 6 || cautious))) {
            return STOP;
        }
        if ((above && pain >= 5) || effort >= 9) {
            return DOWN;
        }
        if ((above && pain >= 3) || pain >= 5 || effort >= 7) {
            return AMBER;
        }
        boolean known = pain >= 0 && effort >= 0 && asked != null && asked.wasDone(item);
        return known ? GREEN : UNKNOWN;
    }

    /** What the time right after a session says about all of it. */
    static Taken after(Session session) {
        int rise = session.painAfter() - session.painBefore();
        return rise >= 3 ? DOWN : rise == 2 ? AMBER : GREEN;
    }

    /**
     * What the next morning says about all of a day.
     *
     * @param pain 0 to 10, or null where nothing was written that day
     */
    static Taken nextMorning(@Nullable Integer pain, double usual) {
        if (pain == null) {
            return UNKNOWN;
        }
        return pain >= usual + 3 ? DOWN : pain >= usual + 2 ? AMBER : GREEN;
    }
}
