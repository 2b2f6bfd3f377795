package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.birddog.coach.diary.Profile;

/**
 * What is usual on each day of a notebook, and the flares, reckoned a second time from the contract's words: usual is
 * the lower of what was told and the median of the days 31 to 4 days back where there are five; a flare begins with
 * the second day running at usual + 2 (9 from usual 8 on) and is over with the second day below.
 */
final class Swings {

    private static final int FROM = 31;
    private static final int TO = 4;
    private static final int LEAST_DAYS = 5;
    private static final int OPEN = Integer.MAX_VALUE;

    /** One flare: its first and the day on which it is over. */
    record Flare(int start, int end) {}

    private final Notebook notebook;
    private final TreeMap<Integer, Double> usual = new TreeMap<>();

    Swings(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Forgets what depends on days from one on. */
    void forget(int from) {
        usual.tailMap(from, true).clear();
    }

    /** What is usual on a day. */
    double usual(int day) {
        Double known = usual.get(day);
        if (known != null) {
            return known;
        }
        Integer told = notebook.told(day, Profile::usualPain);
        double[] averages = new double[FROM - TO + 1];
        int count = 0;
        for (Notebook.Day each :
                notebook.days().subMap(day - FROM, true, day - TO, true).values()) {
            if (!each.checkIns.isEmpty()) {
                averages[count++] = each.average();
            }
        }
        double own = told == null ? 0 : told;
        if (count >= LEAST_DAYS) {
            Arrays.sort(averages, 0, count);
            double median = (averages[(count - 1) / 2] + averages[count / 2]) / 2;
            own = told == null ? median : Math.min(told, median);
        }
        usual.put(day, own);
        return own;
    }

    /** The flares by the end of a day, oldest first. */
    List<Flare> flares(int today) {
        List<Flare> flares = new ArrayList<>();
        int highDays = 0;
        int lowDays = 0;
        int lastHigh = Integer.MIN_VALUE;
        boolean on = false;
        for (Map.Entry<Integer, Notebook.Day> each :
                notebook.days().headMap(today, true).entrySet()) {
            if (each.getValue().checkIns.isEmpty()) {
                continue;
            }
            int day = each.getKey();
            double own = usual(day);
            if (each.getValue().average() >= (own >= 8 ? 9 : own + 2)) {
                highDays = lastHigh == day - 1 ? highDays + 1 : 1;
                lastHigh = day;
                lowDays = 0;
            } else {
                highDays = 0;
                lowDays++;
            }
            if (!on && highDays >= 2) {
                flares.add(new Flare(day, OPEN));
                on = true;
            } else if (on && lowDays >= 2) {
                flares.add(new Flare(flares.removeLast().start(), day));
                on = false;
            }
        }
        return flares;
    }

    /** Whether a flare goes on on a day. */
    static boolean isOn(List<Flare> flares, int day) {
        return flares.stream().anyMatch(flare -> flare.start() <= day && day < flare.end());
    }

    /** Whether a flare was over after one day and by another. */
    static boolean ended(List<Flare> flares, int after, int by) {
        return flares.stream().anyMatch(flare -> flare.end() > after && flare.end() <= by);
    }
}
