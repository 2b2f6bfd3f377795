package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Activity;
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
    private static final int WEEK = 7;

    private final int[] lastDone;
    private final List<Integer> sessionDays = new ArrayList<>();
    private final List<Integer> strengthDays = new ArrayList<>();
    private int lastAerobic = NEVER;
    private int lastMobility = NEVER;
    private int lastAerobicWork = NEVER;

    private History(int exercises) {
        lastDone = new int[exercises];
    }

    /** What the diary holds of the week before today, and of the training days that led to it. */
    static History of(Facts facts, Training training, Content content) {
        History history = new History(content.exercises().size());
        for (int place = 0; place < history.lastDone.length; place++) {
            Training.Standing standing = training.standings().get(place);
            history.lastDone[place] = standing == null ? NEVER : standing.lastDay();
        }
        for (Activity activity : facts.activities()) {
            history.lastAerobicWork =
                    Math.max(history.lastAerobicWork, activity.at().day());
        }
        ReliefRoutine relief = ReliefRoutine.of(content);
        int window = content.page("rest-day").number("window-days");
        int days = Wishes.of(facts.person()).days();
        for (PainDay day : thatTellRest(facts, window, relief, content)) {
            // Some calm minutes beside the plan do not use up a day of it, nor are they the day's kind of work.
            List<Session> own = relief.beside(day, facts.person());
            if (own.isEmpty()) {
                continue;
            }
            // Nor does the session of a rest day: counted, it would make the next day one too, and so for ever.
            if (history.sessionsBefore(day.day(), window) < days || !fitsRest(own, content)) {
                history.sessionDays.add(day.day());
            }
            if (day.day() >= facts.today() - WEEK) {
                history.note(day.day(), own, content);
            }
        }
        return history;
    }

    /**
     * The days until today from which it follows which of the last ones were rest days. One that may have been depends
     * on the days of a window before it; what cannot have been one depends on nothing.
     */
    private static List<PainDay> thatTellRest(Facts facts, int window, ReliefRoutine relief, Content content) {
        List<PainDay> until = facts.pain().between(Integer.MIN_VALUE, facts.today());
        int next = facts.today() - WEEK;
        int first = until.size();
        for (int place = until.size() - 1; place >= 0 && until.get(place).day() >= next - window; place--) {
            PainDay day = until.get(place);
            first = place;
            List<Session> own = relief.beside(day, facts.person());
            next = own.isEmpty() || !fitsRest(own, content) ? next : Math.min(next, day.day());
        }
        return until.subList(first, until.size());
    }

    /** Whether all of a day's sessions may stand in a rest day: no strength work, and of aerobic work an easy walk. */
    private static boolean fitsRest(List<Session> sessions, Content content) {
        for (Session session : sessions) {
            for (Session.Done item : session.items()) {
                Exercise exercise = content.exercise(item.exercise());
                if (exercise == null || !fitsRest(exercise)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean fitsRest(Exercise exercise) {
        Category category = exercise.category();
        return !Choice.isStrength(category)
                && (category != Category.AEROBIC || exercise.id().equals("walking"));
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
        lastAerobicWork = aerobic ? Math.max(lastAerobicWork, day) : lastAerobicWork;
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
            lastAerobicWork = choice.category() == Category.AEROBIC ? day : lastAerobicWork;
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

    /** Days with a session, other than that of a rest day, in the six days before a day. */
    int sessionsBefore(int day, int window) {
        return within(sessionDays, day - window, day - 1);
    }

    /** Whether strength may fall on a day: not on two days running, and not too often in a week. */
    boolean allowsStrength(int day, int mostInWindow, int window) {
        return within(strengthDays, day - 1, day - 1) == 0
                && within(strengthDays, day - window + 1, day - 1) < mostInWindow;
    }

    /** Whether the week up to a day holds no aerobic work at all, neither of a session nor told as an activity. */
    boolean lacksAerobicWork(int day) {
        return day - lastAerobicWork >= WEEK;
    }

    /** Which of the two lighter kinds of day was longer ago. */
    Focus lighter() {
        return lastAerobic <= lastMobility ? Focus.AEROBIC : Focus.MOBILITY;
    }

    /** How many of some days, oldest first, lie between two. */
    private static int within(List<Integer> days, int from, int to) {
        int count = 0;
        for (int place = days.size() - 1; place >= 0 && days.get(place) >= from; place--) {
            count += days.get(place) <= to ? 1 : 0;
        }
        return count;
    }
}
