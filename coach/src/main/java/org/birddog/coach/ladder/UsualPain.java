package org.birddog.coach.ladder;

import java.util.Arrays;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.facts.Told;

/**
 * What is usual for this person on each day: the lower of the usual pain they told and the median of the daily
 * averages
 * of some weeks before, where there are enough of them.
 */
public final class UsualPain {

    private final int[] byPlace;

    private UsualPain(int[] byPlace) {
        this.byPlace = byPlace;
    }

    /** What is usual on the day at a place of {@link Pain#days}, in {@link Pain#POINT}s. */
    public int at(int place) {
        return byPlace[place];
    }

    static UsualPain of(Facts facts, RulePage flare) {
        int from = flare.number("window-from");
        int to = flare.number("window-to");
        int least = flare.number("window-days");
        List<PainDay> days = facts.pain().days();
        int[] usual = new int[days.size()];
        Window window = new Window(days);
        for (int place = 0; place < usual.length; place++) {
            int day = days.get(place).day();
            window.slide(day - to, day - from);
            Told<Integer> told = facts.personOn(day).usualPain();
            int median = window.count >= least ? window.median() : -1;
            int own = told == null ? median : told.value() * Pain.POINT;
            usual[place] = Math.max(0, median < 0 ? own : Math.min(own, median));
        }
        return new UsualPain(usual);
    }

    /** The daily averages of a window that only moves forward, kept sorted: one pass over years of days. */
    private static final class Window {
        private final List<PainDay> days;
        private final int[] sorted = new int[64];
        private int count;
        private int first;
        private int next;

        Window(List<PainDay> days) {
            this.days = days;
        }

        void slide(int from, int to) {
            for (; next < days.size() && days.get(next).day() <= to; next++) {
                if (days.get(next).checkedIn()) {
                    insert(days.get(next).average());
                }
            }
            for (; first < next && days.get(first).day() < from; first++) {
                if (days.get(first).checkedIn()) {
                    remove(days.get(first).average());
                }
            }
        }

        int median() {
            int middle = count / 2;
            return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        private void insert(int average) {
            int place = Arrays.binarySearch(sorted, 0, count, average);
            place = place < 0 ? -place - 1 : place;
            System.arraycopy(sorted, place, sorted, place + 1, count - place);
            sorted[place] = average;
            count++;
        }

        private void remove(int average) {
            int place = Arrays.binarySearch(sorted, 0, count, average);
            System.arraycopy(sorted, place + 1, sorted, place, count - place - 1);
            count--;
        }
    }
}
