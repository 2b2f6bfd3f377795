package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Form;
import org.jspecify.annotations.Nullable;

/**
 * What one person wrote: the bag of entries that the coach gets, and beside it what still stands of them. The person
 * knows what they took back, so the second needs none of the coach's code for corrections.
 */
final class Notebook {

    /** What stands of one day: check-ins and sessions, each oldest first. */
    static final class Day {
        final List<CheckIn> checkIns = new ArrayList<>();
        final List<Session> sessions = new ArrayList<>();

        double average() {
            double sum = 0;
            for (CheckIn checkIn : checkIns) {
                sum += checkIn.pain();
            }
            return sum / checkIns.size();
        }

        /** The first pain of the day that was written down, or null. */
        @Nullable
        Integer morning() {
            if (!checkIns.isEmpty()) {
                return checkIns.getFirst().pain();
            }
            return sessions.isEmpty() ? null : sessions.getFirst().painBefore();
        }
    }

    private final List<Entry> bag = new ArrayList<>();
    private final TreeMap<Integer, Day> days = new TreeMap<>();
    private final TreeMap<Integer, List<Hurt>> hurts = new TreeMap<>();
    private final List<Entry> rest = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Entry> signs = new ArrayList<>();
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    /** The earliest day whose past was written anew since it was last asked. */
    private int rewrittenFrom = Integer.MAX_VALUE;

    /** Everything, as the coach gets it. */
    List<Entry> bag() {
        return bag;
    }

    /** The days with a check-in or a session, oldest first; some may lie in the future. */
    NavigableMap<Integer, Day> days() {
        return days;
    }

    /** The exercises that were told to hurt, by the day on which they were. */
    NavigableMap<Integer, List<Hurt>> hurts() {
        return hurts;
    }

    /** What is neither check-in, session, profile nor an exercise that hurt, in the order of its instants. */
    List<Entry> rest() {
        return rest;
    }

    /** What the person told of themselves, oldest first. */
    List<Profile> profiles() {
        return profiles;
    }

    /** What told of a sign: check-ins with new symptoms, sessions in which something was felt, exercises that hurt. */
    List<Entry> signs() {
        return signs;
    }

    /** The day of the first entry that stands. */
    int firstDay() {
        return firstDay;
    }

    /** Whether anything, a correction among it, is dated after a day. */
    boolean holdsLater(int today) {
        return lastDay > today;
    }

    /** The earliest day that an entry came to or went from since this was last asked; far off where none did. */
    int rewrittenFrom() {
        int from = rewrittenFrom;
        rewrittenFrom = Integer.MAX_VALUE;
        return from;
    }

    /** Writes something down. */
    void write(Entry entry) {
        bag.add(entry);
        lastDay = Math.max(lastDay, entry.at().day());
        if (!(entry instanceof Correction)) {
            stand(entry);
        }
    }

    /** Takes back something that was written. */
    void mend(Entry slip, Correction correction) {
        write(correction);
        switch (slip) {
            case CheckIn checkIn -> day(checkIn).checkIns.remove(checkIn);
            case Session session -> day(session).sessions.remove(session);
            case Profile profile -> profiles.remove(profile);
            case Hurt hurt ->
                hurts.getOrDefault(hurt.at().day(), new ArrayList<>()).remove(hurt);
            default -> rest.remove(slip);
        }
        signs.remove(slip);
        int day = slip.at().day();
        rewrittenFrom = Math.min(rewrittenFrom, day);
        Day left = days.get(day);
        if (left != null && left.checkIns.isEmpty() && left.sessions.isEmpty()) {
            days.remove(day);
        }
        Entry with = correction.with();
        if (with != null) {
            stand(with);
        }
    }

    /** What the newest profile by the end of a day told; before the first, what that one told; else null. */
    <T> @Nullable T told(int day, Function<Profile, @Nullable T> key) {
        T found = profiles.isEmpty() ? null : key.apply(profiles.getFirst());
        for (Profile profile : profiles) {
            T now = profile.at().day() <= day ? key.apply(profile) : null;
            found = now == null ? found : now;
        }
        return found;
    }

    /** The total of the newest Roland-Morris form by the end of a day, 0 where there is none. */
    int rolandMorris(int day) {
        int total = 0;
        for (Entry entry : rest) {
            if (entry instanceof Questionnaire form
                    && form.form() == Form.RMDQ
                    && entry.at().day() <= day) {
                total = form.total();
            }
        }
        return total;
    }

    private void stand(Entry entry) {
        firstDay = Math.min(firstDay, entry.at().day());
        switch (entry) {
            case CheckIn checkIn -> insert(day(checkIn).checkIns, checkIn);
            case Session session -> insert(day(session).sessions, session);
            case Profile profile -> insert(profiles, profile);
            case Hurt hurt -> insert(hurts.computeIfAbsent(hurt.at().day(), _ -> new ArrayList<>()), hurt);
            default -> insert(rest, entry);
        }
        if (isSign(entry)) {
            signs.add(entry);
        }
        rewrittenFrom = Math.min(rewrittenFrom, entry.at().day());
    }

    private static boolean isSign(Entry entry) {
        return (entry instanceof Hurt hurt && !hurt.quality().isEmpty())
                || (entry instanceof CheckIn checkIn && !checkIn.newSymptoms().isEmpty())
                || (entry instanceof Session session
                        && session.items().stream()
                                .anyMatch(item -> !item.quality().isEmpty()));
    }

    private Day day(Entry entry) {
        return days.computeIfAbsent(entry.at().day(), _ -> new Day());
    }

    private static <E extends Entry> void insert(List<E> sorted, E entry) {
        int place = sorted.size();
        while (place > 0 && sorted.get(place - 1).at().isAfter(entry.at())) {
            place--;
        }
        sorted.add(place, entry);
    }
}
