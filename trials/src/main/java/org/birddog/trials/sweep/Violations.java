package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was found wrong: all of it counted, and of each kind the first person by their key. Which that is does not
 * depend on threads.
 */
public final class Violations {

    private static final int SHOWN = 20;

    private final Map<String, Kind> kinds = new TreeMap<>();
    private long count;

    /** How often a fault was found, and the first person it was found with. */
    private record Kind(long times, String who) {
        Kind and(Kind other) {
            return new Kind(times + other.times, who.compareTo(other.who) <= 0 ? who : other.who);
        }
    }

    /** Notes what is wrong with one person. */
    public synchronized void add(String who, List<String> faults) {
        for (String fault : faults) {
            count++;
            kinds.merge(fault, new Kind(1, who), Kind::and);
        }
    }

    /** How many there were. */
    public synchronized long count() {
        return count;
    }

    /** Everything that was found wrong with anybody, each once. */
    public synchronized Set<String> kinds() {
        return new TreeSet<>(kinds.keySet());
    }

    /** One line for each of the first twenty kinds: what is wrong, with whom first, and how often. */
    public synchronized List<String> first() {
        List<String> first = new ArrayList<>();
        for (Map.Entry<String, Kind> kind : kinds.entrySet()) {
            if (first.size() < SHOWN) {
                Kind found = kind.getValue();
                first.add(kind.getKey() + ": " + found.who() + " (" + found.times() + " in all)");
            }
        }
        return first;
    }
}
