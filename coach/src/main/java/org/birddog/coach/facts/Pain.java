package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.birddog.coach.diary.CheckIn;
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

    /**
     * The pain of check-ins and sessions, each given by instant. They are put by day first: of two offsets the later
     * instant may have the earlier date.
     */
    static Pain of(List<CheckIn> checkIns, List<Session> sessions) {
        sortByDay(checkIns);
        sortByDay(sessions);
        List<PainDay> days = new ArrayList<>(Math.max(checkIns.size(), sessions.size()));
        int checkIn = 0;
        int session = 0;
        while (checkIn < checkIns.size() || session < sessions.size()) {
            int day = Math.min(dayAt(checkIns, checkIn), dayAt(sessions, session));
            List<CheckIn> itsCheckIns = of(day, checkIns, checkIn);
            List<Session> itsSessions = of(day, sessions, session);
            days.add(new PainDay(day, average(itsCheckIns), worst(itsCheckIns), itsCheckIns, itsSessions));
            checkIn += itsCheckIns.size();
            session += itsSessions.size();
        }
        return new Pain(days);
    }

    private static <E extends Entry> void sortByDay(List<E> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (dayAt(entries, i - 1) > dayAt(entries, i)) {
                entries.sort(Comparator.comparingInt(entry -> entry.at().day()));
                return;
            }
        }
    }

    private static int dayAt(List<? extends Entry> entries, int place) {
        return place < entries.size() ? entries.get(place).at().day() : Integer.MAX_VALUE;
    }

    /** The entries of a day, which begin at a place. */
    private static <E extends Entry> List<E> of(int day, List<E> entries, int from) {
        int to = from;
        while (to < entries.size() && dayAt(entries, to) == day) {
            to++;
        }
        return switch (to - from) {
            case 0 -> List.of();
            case 1 -> List.of(entries.get(from));
            default -> List.copyOf(entries.subList(from, to));
        };
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
     * The mean of something else that check-ins tell between two days, in {@link #POINT}s, or -1 where none told it.
     *
     * @param measure what is told, or null where it was not
     */
    public int mean(int from, int to, Function<CheckIn, @Nullable Integer> measure) {
        long sum = 0;
        int count = 0;
        for (CheckIn checkIn : checkIns(from, to)) {
            Integer told = measure.apply(checkIn);
            sum += told == null ? 0 : told;
            count += told == null ? 0 : 1;
        }
        return count == 0 ? -1 : (int) (sum * POINT / count);
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

    private static int worst(List<CheckIn> checkIns) {
        int worst = -1;
        for (CheckIn checkIn : checkIns) {
            worst = Math.max(worst, checkIn.pain());
        }
        return worst;
    }
}
