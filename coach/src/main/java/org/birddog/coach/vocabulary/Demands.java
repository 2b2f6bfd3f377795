package org.birddog.coach.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A set of demands, as one bit each: cheap to join, so that millions of profiles can be swept. */
public record Demands(int bits) {

    /** No demand at all. */
    public static final Demands NONE = new Demands(0);

    private static final List<Demand> ALL = List.of(Demand.values());

    /** The set of these demands. */
    public static Demands of(Collection<Demand> demands) {
        int bits = 0;
        for (Demand demand : demands) {
            bits |= 1 << demand.ordinal();
        }
        return new Demands(bits);
    }

    /** The set of these demands. */
    public static Demands of(Demand... demands) {
        return of(List.of(demands));
    }

    /** What is in either. */
    public Demands union(Demands other) {
        return new Demands(bits | other.bits);
    }

    /** What is in both. */
    public Demands intersection(Demands other) {
        return new Demands(bits & other.bits);
    }

    /** Whether a demand is in the set. */
    public boolean contains(Demand demand) {
        return (bits & (1 << demand.ordinal())) != 0;
    }

    /** Whether the set is empty. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** The demands in the vocabulary's order. */
    public List<Demand> list() {
        List<Demand> demands = new ArrayList<>(Integer.bitCount(bits));
        for (Demand demand : ALL) {
            if (contains(demand)) {
                demands.add(demand);
            }
        }
        return List.copyOf(demands);
    }

    /** The words, joined by spaces. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Demand demand : list()) {
            words.append(words.isEmpty() ? "" : " ").append(demand.word());
        }
        return words.toString();
    }
}
