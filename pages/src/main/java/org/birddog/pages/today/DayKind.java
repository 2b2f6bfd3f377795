package org.birddog.pages.today;

import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/** What kind of day it is. Each has a heading of its own, says why, and what to do next. */
enum DayKind {
    TRAIN,
    PART_DONE,
    DONE,
    REST_DAY,
    AFTER_BREAK,
    AFTER_FLARE,
    CLEARED,
    CALM,
    FLARE,
    GENTLE,
    SEVERE,
    STOPPED,
    REST,
    NOTHING;

    /**
     * The kind of a day that is not locked. What is stricter comes first.
     *
     * @param cleared whether a clinician's yes opened the plan a short while ago
     */
    static DayKind of(Advice advice, DayLog log, boolean cleared) {
        PlannedSession session = advice.session();
        if (session == null || session.items().isEmpty()) {
            return because(advice, "severe-pain") == null ? NOTHING : SEVERE;
        }
        if (advice.permission() == Permission.REST) {
            return because(advice, "severe-pain") != null
                    ? SEVERE
                    : because(advice, "pain-stop") != null ? STOPPED : REST;
        }
        if (log.isDone()) {
            return DONE;
        }
        if (advice.permission() == Permission.GENTLE) {
            return GENTLE;
        }
        return isFlare(advice) ? FLARE : because(advice, "pain-before") != null ? CALM : open(advice, log, cleared);
    }

    /** Whether nothing is planned that needs a button to start: rest may be filled with calm moves, and need not. */
    boolean rests() {
        return this == SEVERE || this == STOPPED || this == REST || this == NOTHING;
    }

    private static DayKind open(Advice advice, DayLog log, boolean cleared) {
        // One exercise alone may well come from a few minutes of relief.
        if (log.logged() > 1) {
            return PART_DONE;
        }
        if (cleared) {
            return CLEARED;
        }
        if (because(advice, "pain-flare") != null) {
            return AFTER_FLARE;
        }
        if (because(advice, "after-a-break") != null) {
            return AFTER_BREAK;
        }
        return restDay(advice) == null ? TRAIN : REST_DAY;
    }

    /** Whether a flare-up goes on, when the plan is done several times a day. */
    static boolean isFlare(Advice advice) {
        return advice.session() != null && advice.session().timesADay() > 1;
    }

    /** The reason of a rule that is in force, or null. */
    static @Nullable Reason because(Advice advice, String rule) {
        for (Reason reason : advice.because()) {
            if (reason.rule().equals(rule)) {
                return reason;
            }
        }
        return null;
    }

    /** Why today is a lighter day, or null where it is none. */
    static @Nullable Reason restDay(Advice advice) {
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                for (Reason reason : item.because()) {
                    if (reason.rule().equals("rest-day")) {
                        return reason;
                    }
                }
            }
        }
        return null;
    }
}
