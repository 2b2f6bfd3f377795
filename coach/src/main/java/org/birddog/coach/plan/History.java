package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.Session;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;

/** What the last days held, and what the days planned so far will hold. */
final class History {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] lastDone;
    private final List<Integer> sessionDays = new ArrayList<>();
    private final List<Integer> strengthDays = new ArrayList<>();
    private int lastAerobic = NEVER;
    private int lastMobility = NEVER;

    private History(int exercises) {
        lastDone = new int[exercises];
    }

    /** What the diary holds of the week before today. */
    static History of(Facts facts, Training training, Content content) {
        History history = new History(content.exercises().size());
        for (int place = 0; place < history.lastDone.length; place++) {
            Training.Standing standing = training.standings().get(place);
            history.lastDone[place] = standing == null ? NEVER : standing.lastDay();
        }
        ReliefRoutine relief = ReliefRoutine.of(content);
        for (PainDay day : facts.pain().between(facts.today() - 7, facts.today())) {
            // Some calm minutes beside the plan do not use up a day of it, nor are they the day's kind of work.
            List<Session> own = relief.beside(day, facts.person());
            if (!own.isEmpty()) {
                history.sessionDays.add(day.day());
                history.note(day.day(), own, content);
            }
        }
        return history;
    }

    private void note(int day, List<Session> sessions, Content content) {
        boolean strength = false;
        boolean aerobic = false;
        for (Session session : sessions) {
            for (Session.Done item : session.items()) {
                int place = content.indexOf(item.exercise());
                if (place >= 0) {
                    Category category = content.exercises().get(place).category();
                    strength |= Choice.isStrength(category);
                    aerobic |= category == Category.AEROBIC;
                }
            }
        }
        note(day, strength ? Focus.STRENGTH : aerobic ? Focus.AEROBIC : Focus.MOBILITY);
    }

    /** Takes a planned day as done. */
    void plan(int day, Focus focus, List<Choice> chosen) {
        if (focus != Focus.REST && (sessionDays.isEmpty() || sessionDays.getLast() != day)) {
            sessionDays.add(day);
        }
        note(day, focus);
        for (Choice choice : chosen) {
            lastDone[choice.place()] = day;
        }
    }

    private void note(int day, Focus focus) {
        switch (focus) {
            case STRENGTH -> {
                if (strengthDays.isEmpty() || strengthDays.getLast() != day) {
                    strengthDays.add(day);
                }
            }
            case AEROBIC -> lastAerobic = day;
            case MOBILITY -> lastMobility = day;
            case REST -> {}
        }
    }

    /** Days since an exercise was last done, at most a given number; that number where it never was. */
    int daysSince(int place, int day, int most) {
        return Math.min(most, day - lastDone[place]);
    }

    /** Days that an exercise has waited to be done again, at most a week; none where it is new. */
    int daysWaiting(int place, int day) {
        return lastDone[place] == NEVER ? 0 : daysSince(place, day, 7);
    }

    /** Days with a session in the six days before a day. */
    int sessionsBefore(int day, int window) {
        return within(sessionDays, day - window, day - 1);
    }

    /** Whether strength may fall on a day: not on two days running, and not too often in a week. */
    boolean allowsStrength(int day, int mostInWindow, int window) {
        return within(strengthDays, day - 1, day - 1) == 0
                && within(strengthDays, day - window + 1, day - 1) < mostInWindow;
    }

    /** Which of the two lighter kinds of day was longer ago. */
    Focus lighter() {
        return lastAerobic <= lastMobility ? Focus.AEROBIC : Focus.MOBILITY;
    }

    private static int within(List<Integer> days, int from, int to) {
        int count = 0;
        for (int day : days) {
            count += day >= from && day <= to ? 1 : 0;
        }
        return count;
    }
}
