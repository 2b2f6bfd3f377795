package org.birddog.library;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that one run shows all of them. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String check, String file, int line, String message, String advice) {
        found.add(new Fault(check, file, line, message, advice));
    }

    void add(Reading reading, String file, int line, String message, String advice) {
        add(reading.word(), file, line, message, advice);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> inReadingOrder() {
        return found.stream().distinct().sorted(Fault.IN_READING_ORDER).toList();
    }
}
