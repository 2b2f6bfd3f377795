package org.birddog.pages.today;

import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** What a check-in did to the plan of its day. */
enum Noted {
    STAYS,
    EASED,
    OPENED,
    GREW,
    CHANGED;

    /** What today's newest check-in did. */
    static Noted of(Turn turn, CheckIn checkIn) {
        Turn without = turn.over(entry -> !entry.id().equals(checkIn.id()));
        return between(without.advice(), turn.advice());
    }

    /** How one advice differs from another: what got less is said before what got more. */
    static Noted between(Advice before, Advice after) {
        int stricter = strictness(after) - strictness(before);
        if (stricter != 0) {
            return stricter > 0 ? EASED : OPENED;
        }
        PlannedSession was = before.session();
        PlannedSession is = after.session();
        if (was == null || is == null) {
            return was == null && is == null ? STAYS : CHANGED;
        }
        boolean less = false;
        boolean more = false;
        boolean other = was.items().size() != is.items().size();
        for (Item item : is.items()) {
            Item then = item(was, item.exercise().id());
            other |= then == null || !then.dose().equals(item.dose());
            less |= then != null && item.dose().volume() < then.dose().volume();
            more |= then != null && item.dose().volume() > then.dose().volume();
        }
        return less ? EASED : more ? GREW : other ? CHANGED : STAYS;
    }

    /** What the page says to it. */
    String says(Wording say) {
        return switch (this) {
            case STAYS -> say.of("checkin.noted.stays");
            case EASED -> say.of("checkin.noted.eased");
            case OPENED -> say.of("checkin.noted.opened");
            case GREW -> say.of("checkin.noted.grew");
            case CHANGED -> say.of("checkin.noted.changed");
        };
    }

    private static int strictness(Advice advice) {
        int permission = advice.permission().ordinal() * 3;
        // What rests, rests: that a calmer set would do does not make it stricter.
        if (advice.permission().compareTo(Permission.REST) >= 0) {
            return permission;
        }
        boolean calm = DayKind.because(advice, "pain-before") != null;
        return permission + (DayKind.isFlare(advice) ? 2 : calm ? 1 : 0);
    }

    private static @Nullable Item item(PlannedSession session, String exercise) {
        for (Item item : session.items()) {
            if (item.exercise().id().equals(exercise)) {
                return item;
            }
        }
        return null;
    }
}
