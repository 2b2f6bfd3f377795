package org.birddog.coach.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person's entries, each once, oldest first, with the corrections applied.
 *
 * <p>The order is by instant, then by id, so it does not depend on the order in which the entries came.
 *
 * @param entries what holds; corrections themselves are not among it
 */
public record Diary(List<Entry> entries) {

    /**
     * The diary that a bag of entries makes.
     *
     * @param bag entries in any order; those with the same id count once
     * @param lastDay entries dated after this day, corrections among them, are left out
     */
    public static Diary of(List<Entry> bag, int lastDay) {
        List<Entry> sorted = new ArrayList<>(bag.size());
        boolean corrections = false;
        for (Entry entry : bag) {
            if (entry.at().day() <= lastDay) {
                sorted.add(entry);
                corrections |= entry instanceof Correction;
            }
        }
        sorted.sort(Diary::order);
        List<Entry> once = withoutDoubles(sorted);
        return new Diary(corrections ? corrected(once, lastDay) : once);
    }

    /** The entries of one kind, oldest first. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        List<E> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (kind.isInstance(entry)) {
                found.add(kind.cast(entry));
            }
        }
        return found;
    }

    private static int order(Entry one, Entry other) {
        At its = one.at();
        At others = other.at();
        int order = Long.compare(its.second(), others.second());
        order = order == 0 ? Integer.compare(its.nano(), others.nano()) : order;
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private static List<Entry> withoutDoubles(List<Entry> sorted) {
        Seen seen = new Seen(sorted.size());
        sorted.removeIf(entry -> !seen.add(entry.id()));
        return sorted;
    }

    /**
     * The newest correction of an entry wins; one that is itself corrected does nothing; none touches an order. What a
     * correction puts on a later day waits for that day like any entry.
     */
    private static List<Entry> corrected(List<Entry> sorted, int lastDay) {
        Map<String, Correction> byReplaced = new TreeMap<>();
        for (Entry entry : sorted.reversed()) {
            if (entry instanceof Correction correction && !byReplaced.containsKey(correction.id())) {
                byReplaced.putIfAbsent(correction.replaces(), correction);
            }
        }
        List<Entry> standing = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            if (!(entry instanceof Correction)) {
                Entry now = entry instanceof Order ? entry : latest(entry, byReplaced);
                if (now != null && now.at().day() <= lastDay) {
                    standing.add(now);
                }
            }
        }
        standing.sort(Diary::order);
        return withoutDoubles(standing);
    }

    /** What stands for an entry after its correction, and the correction of what that put in its place. */
    private static @Nullable Entry latest(Entry entry, Map<String, Correction> byReplaced) {
        Entry now = entry;
        TreeSet<String> passed = new TreeSet<>();
        while (passed.add(now.id())) {
            Correction correction = byReplaced.get(now.id());
            if (correction == null) {
                return now;
            }
            if (correction.with() == null) {
                return null;
            }
            now = correction.with();
        }
        return now;
    }
}
