package org.birddog.coach.facts;

import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;

/**
 * The pain of one day with a check-in or a session.
 *
 * @param day in days since 1970-01-01
 * @param average of its check-ins, in {@link Pain#POINT}s; -1 where there was none
 * @param worst pain of its check-ins; -1 where there was none
 * @param checkIns oldest first
 * @param sessions oldest first
 */
public record PainDay(int day, int average, int worst, List<CheckIn> checkIns, List<Session> sessions) {

    /** Whether there was a check-in. */
    public boolean checkedIn() {
        return !checkIns.isEmpty();
    }

    /** Pain on the morning: the first check-in, else the pain before the first session. */
    public int morning() {
        return checkedIn() ? checkIns.getFirst().pain() : sessions.getFirst().painBefore();
    }
}
