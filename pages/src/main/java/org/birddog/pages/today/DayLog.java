package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What was logged today, held against the plan as it stood before: a logged session changes the rest of the day, and
 * what was done must not look undone for that.
 *
 * @param sessions today's, oldest first
 * @param planned what was planned before the first of them, or now where there is none
 */
record DayLog(List<Session> sessions, @Nullable PlannedSession planned) {

    static DayLog of(Turn turn) {
        List<Session> sessions = new ArrayList<>();
        for (Session session : turn.diary().all(Session.class)) {
            if (session.at().day() == turn.now().day()) {
                sessions.add(session);
            }
        }
        if (sessions.isEmpty()) {
            return new DayLog(sessions, turn.advice().session());
        }
        At first = sessions.getFirst().at();
        int today = turn.now().day();
        Turn before = turn.over(entry -> !entry.at().isAfter(first)
                && !(entry instanceof Session && entry.at().day() == today));
        return new DayLog(sessions, before.advice().session());
    }

    /** How many exercises were planned. */
    int wanted() {
        return planned == null ? 0 : planned.items().size();
    }

    /** How many of them were logged. */
    int logged() {
        return loggedAtLeast(1);
    }

    /** How many times at least half of the plan was logged. */
    int rounds() {
        int rounds = 0;
        while (rounds < sessions.size() && wanted() > 0 && loggedAtLeast(rounds + 1) * 2 >= wanted()) {
            rounds++;
        }
        return rounds;
    }

    /** Whether today's plan was done as often as it was asked for. A session of other moves does not count. */
    boolean isDone() {
        return planned != null && !planned.items().isEmpty() && rounds() >= planned.timesADay();
    }

    /** Whether an exercise of this round was done already. */
    boolean holds(String exercise) {
        int round = planned == null ? 1 : Math.min(rounds() + 1, planned.timesADay());
        return times(exercise) >= round;
    }

    private int loggedAtLeast(int times) {
        int logged = 0;
        if (planned != null) {
            for (Item item : planned.items()) {
                logged += times(item.exercise().id()) >= times ? 1 : 0;
            }
        }
        return logged;
    }

    /** In how many sessions some of an exercise was done. */
    private int times(String exercise) {
        int times = 0;
        for (Session session : sessions) {
            boolean held = false;
            for (Session.Done done : session.items()) {
                Integer sets = done.sets();
                held |= done.exercise().equals(exercise) && (sets == null || sets > 0);
            }
            times += held ? 1 : 0;
        }
        return times;
    }
}
