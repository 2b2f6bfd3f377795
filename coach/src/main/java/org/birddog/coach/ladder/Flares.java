package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.PainDay;

/**
 * The flare-ups of a diary: pain well above usual on two days running, over after two days below.
 *
 * @param flares oldest first
 */
public record Flares(List<Flare> flares) {

    /** Still going on. */
    private static final int OPEN = Integer.MAX_VALUE;

    /**
     * One flare-up.
     *
     * @param start the second of the two days that began it
     * @param end the day on which it is over
     * @param usual what was usual on its first day, in {@link Pain#POINT}s
     * @param rise how far the average stood above that, in {@link Pain#POINT}s
     * @param entry the last check-in of that day
     */
    public record Flare(int start, int end, int usual, int rise, String entry) {

        /** Whether it goes on on a day. */
        public boolean isOn(int day) {
            return start <= day && day < end;
        }
    }

    static Flares of(Facts facts, UsualPain usual, Content content) {
        RulePage page = content.page("pain-flare");
        int daysRunning = page.number("days");
        int calmDays = page.number("calm-days");
        int rise = page.number("rise") * Pain.POINT;
        int highUsual = page.number("high-usual") * Pain.POINT;
        int highLimit = page.number("high-limit") * Pain.POINT;
        List<PainDay> days = facts.pain().days();
        List<Flare> flares = new ArrayList<>();
        int running = 0;
        int calm = 0;
        int lastHigh = Integer.MIN_VALUE;
        for (int place = 0; place < days.size(); place++) {
            PainDay day = days.get(place);
            if (!day.checkedIn()) {
                continue;
            }
            int own = usual.at(place);
            boolean high = day.average() >= (own >= highUsual ? highLimit : own + rise);
            boolean flaring = !flares.isEmpty() && flares.getLast().end() == OPEN;
            running = high ? (lastHigh == day.day() - 1 ? running + 1 : 1) : 0;
            calm = high ? 0 : calm + 1;
            lastHigh = high ? day.day() : lastHigh;
            if (!flaring && running >= daysRunning) {
                flares.add(new Flare(
                        day.day(),
                        OPEN,
                        own,
                        day.average() - own,
                        day.checkIns().getLast().id()));
            } else if (flaring && calm >= calmDays) {
                Flare over = flares.removeLast();
                flares.add(new Flare(over.start(), day.day(), over.usual(), over.rise(), over.entry()));
            }
        }
        return new Flares(flares);
    }

    /** Whether one goes on on a day. */
    public boolean isOn(int day) {
        int begun = begunBy(day);
        return begun > 0 && flares.get(begun - 1).isOn(day);
    }

    /** How many began after one day and by another. */
    public int begun(int after, int by) {
        return begunBy(by) - begunBy(after);
    }

    /** Whether the newest that began by a day was over after an earlier day and by then. */
    boolean ended(int after, int by) {
        int begun = begunBy(by);
        return begun > 0
                && flares.get(begun - 1).end() > after
                && flares.get(begun - 1).end() <= by;
    }

    /** How many began by a day: they stand in the order of their days, one after the other. */
    private int begunBy(int day) {
        int low = 0;
        int high = flares.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (flares.get(middle).start() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
