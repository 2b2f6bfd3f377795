package org.birddog.trials.people;

import java.util.Map;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who hardly gets better must be told, by the contract's section on time: from day 28 on four-weeks and
 * from day 42 on six-weeks, while the mean of the last seven days is not 30 per cent below that of the first seven.
 */
final class Told {

    private static final String FOUR_WEEKS = "four-weeks";
    private static final String SIX_WEEKS = "six-weeks";
    private static final int WEEK = 7;
    /** Means that differ by less from the limit are left out: the coach counts in whole parts of a point. */
    private static final double MARGIN = 0.01;

    /** More than sums of doubles go astray, less than two different means of whole numbers lie apart. */
    private static final double TINY = 1e-9;

    private Told() {}

    /** The rule that must speak today, or null where none must. */
    static @Nullable String due(Notebook notebook, int today) {
        int days = today - start(notebook, today);
        double now = now(notebook, today);
        if (days < 28 || now <= 0 || now < baseline(notebook, today) * 0.7 + MARGIN) {
            return null;
        }
        return days < 42 ? FOUR_WEEKS : SIX_WEEKS;
    }

    /** Whether somebody is worse by two points after six weeks and was not seen about it since. */
    static boolean isWorse(Notebook notebook, int today) {
        return today - start(notebook, today) >= 42 && now(notebook, today) >= baseline(notebook, today) + 2 - TINY;
    }

    private static double baseline(Notebook notebook, int today) {
        int start = start(notebook, today);
        Integer usual = notebook.told(today, Profile::usualPain);
        return mean(notebook, start, Math.min(today, start + WEEK - 1), usual == null ? 0 : usual);
    }

    private static double now(Notebook notebook, int today) {
        return mean(notebook, today - WEEK + 1, today, -1);
    }

    private static int start(Notebook notebook, int today) {
        Integer began = notebook.told(today, Profile::startedOn);
        int start = began == null ? notebook.firstDay() : Math.max(began, notebook.firstDay());
        for (Entry entry : notebook.rest()) {
            if (entry.at().day() <= today && restarts(entry) && !isTakenBack(notebook, entry, today)) {
                start = Math.max(start, entry.at().day());
            }
        }
        return start;
    }

    private static boolean restarts(Entry entry) {
        boolean seen = entry instanceof Consultation consultation
                && consultation.outcome() == Outcome.MAY_EXERCISE
                && consultation.about().contains(SIX_WEEKS);
        boolean cleared = entry instanceof Order order
                && order.order() == OrderKind.CLEAR
                && order.about().contains(SIX_WEEKS);
        return seen || cleared;
    }

    private static boolean isTakenBack(Notebook notebook, Entry yes, int today) {
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Consultation consultation
                    && consultation.outcome() == Outcome.NOT_YET
                    && consultation.about().contains(SIX_WEEKS)
                    && entry.at().day() <= today
                    && !yes.at().isAfter(entry.at())) {
                return true;
            }
        }
        return false;
    }

    private static double mean(Notebook notebook, int from, int to, double otherwise) {
        double sum = 0;
        int count = 0;
        for (Map.Entry<Integer, Notebook.Day> each :
                notebook.days().subMap(from, true, Math.max(from, to), true).entrySet()) {
            sum += each.getValue().checkIns.isEmpty()
                    ? 0
                    : each.getValue().average() * each.getValue().checkIns.size();
            count += each.getValue().checkIns.size();
        }
        return count == 0 ? otherwise : sum / count;
    }
}
