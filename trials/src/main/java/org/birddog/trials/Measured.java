package org.birddog.trials;

import java.util.ArrayList;
import java.util.List;

/** The values of some rounds, smallest first. */
record Measured(List<Double> sorted) {

    static Measured of(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return new Measured(List.copyOf(sorted));
    }

    double least() {
        return sorted.getFirst();
    }

    double most() {
        return sorted.getLast();
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
