package org.birddog.trials.people;

import java.util.Map;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Severe pain, by the contract's section "Pain now": 8 or more, or 7 and three above usual, is rest until a check-in of
 * a later day is below that; a second such day without one below between is for a clinician, unless somebody was seen
 * about it in the last thirty days. Silence ends nothing.
 */
final class Severe {

    private static final int LIMIT = 8;
    private static final int NEAR_LIMIT = 7;
    private static final int RISE = 3;
    private static final int SEEN_DAYS = 30;

    private Severe() {}

    /** How strict a day must be for it at least. */
    static Permission floor(Notebook notebook, Visits visits, int today) {
        Swings swings = new Swings(notebook);
        int running = 0;
        At first = null;
        for (Map.Entry<Integer, Notebook.Day> each :
                notebook.days().headMap(today, true).entrySet()) {
            Notebook.Day day = each.getValue();
            int worst = worst(day);
            if (worst >= LIMIT || (worst == NEAR_LIMIT && worst >= swings.usual(each.getKey()) + RISE)) {
                first = first == null ? begin(day) : first;
                running++;
            } else if (!day.checkIns.isEmpty()) {
                running = 0;
            }
        }
        if (running < 2 || first == null) {
            return running == 0 ? Permission.TRAIN : Permission.REST;
        }
        boolean seen = !visits.seen(first, "severe-pain", SEEN_DAYS).isEmpty()
                || visits.clears(first, "severe-pain").stream().anyMatch(at -> today - at.day() < SEEN_DAYS);
        return seen ? Permission.REST : Permission.SEE_CLINICIAN;
    }

    private static int worst(Notebook.Day day) {
        int worst = 0;
        for (CheckIn checkIn : day.checkIns) {
            worst = Math.max(worst, checkIn.pain());
        }
        for (Session session : day.sessions) {
            worst = Math.max(worst, session.painBefore());
        }
        return worst;
    }

    private static @Nullable At begin(Notebook.Day day) {
        return day.checkIns.isEmpty()
                ? day.sessions.getFirst().at()
                : day.checkIns.getFirst().at();
    }
}
