package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.jspecify.annotations.Nullable;

/**
 * Pain over time, a day at a time.
 *
 * @param days those with a check-in or a session, oldest first
 */
public record Pain(List<PainDay> days) {

    /** One point of pain. A multiple of 1 to 12, so that averages of up to twelve check-ins a day are exact. */
    public static final int POINT = 55_440;

    static Pain of(Diary diary) {
        List<PainDay> days = new ArrayList<>();
        List<CheckIn> checkIns = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        // Entries stand by instant; of two offsets the later instant may have the earlier date.
        List<Entry> entries = new ArrayList<>();
        boolean sorted = true;
        for (Entry entry : diary.entries()) {
            if (entry instanceof CheckIn || entry instanceof Session) {
                sorted &= entries.isEmpty()
                        || entries.getLast().at().day() <= entry.at().day();
                entries.add(entry);
            }
        }
        if (!sorted) {
            entries.sort(
                    (one, other) -> Integer.compare(one.at().day(), other.at().day()));
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry instanceof CheckIn checkIn) {
                checkIns.add(checkIn);
            } else if (entry instanceof Session session) {
                sessions.add(session);
            }
            int day = entry.at().day();
            if (i + 1 == entries.size() || entries.get(i + 1).at().day() != day) {
                days.add(new PainDay(day, average(checkIns), List.copyOf(checkIns), List.copyOf(sessions)));
                checkIns.clear();
                sessions.clear();
            }
        }
        return new Pain(days);
    }

    /** The day's record, or null where nothing was written on it. */
    public @Nullable PainDay on(int day) {
        int place = place(day);
        return place < days.size() && days.get(place).day() == day ? days.get(place) : null;
    }

    /** The place of the first record on or after a day. */
    public int place(int day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The records from one day to another, both included. */
    public List<PainDay> between(int from, int to) {
        return from > to ? List.of() : days.subList(place(from), place(to + 1));
    }

    /** Check-ins from one day to another, both included, oldest first. */
    public List<CheckIn> checkIns(int from, int to) {
        List<CheckIn> found = new ArrayList<>();
        for (PainDay day : between(from, to)) {
            found.addAll(day.checkIns());
        }
        return found;
    }

    /** The mean pain of all check-ins between two days in {@link #POINT}s, or -1 where there is none. */
    public int mean(int from, int to) {
        return average(checkIns(from, to));
    }

    /**
     * The median of the daily averages between two days in {@link #POINT}s.
     *
     * @param least how many days there must be; with fewer the answer is -1
     */
    public int median(int from, int to, int least) {
        List<PainDay> window = between(from, to);
        int[] averages = new int[window.size()];
        int count = 0;
        for (PainDay day : window) {
            if (day.checkedIn()) {
                averages[count++] = day.average();
            }
        }
        if (count < least) {
            return -1;
        }
        Arrays.sort(averages, 0, count);
        int middle = count / 2;
        return count % 2 == 1 ? averages[middle] : (averages[middle - 1] + averages[middle]) / 2;
    }

    private static int average(List<CheckIn> checkIns) {
        if (checkIns.isEmpty()) {
            return -1;
        }
        long sum = 0;
        for (CheckIn checkIn : checkIns) {
            sum += checkIn.pain();
        }
        return (int) (sum * POINT / checkIns.size());
    }
}
