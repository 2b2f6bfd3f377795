package org.birddog.trials.mutants;

import java.util.Comparator;

/**
 * One small change that PIT made to the coach, and whether a test noticed it.
 *
 * @param type the class's own name, without its package
 * @param line in its file, from 1
 * @param code what stands on that line, without blanks at its ends
 * @param mutator what was done, like {@code ConditionalsBoundary}
 * @param place which one it is of those that the same mutator made on this line, from 1
 * @param status PIT's word for what came of it
 */
record Mutant(String type, String method, int line, String code, String mutator, int place, String status) {

    /** By class, then in the order of the file. */
    static final Comparator<Mutant> ORDER = Comparator.comparing(Mutant::type)
            .thenComparingInt(Mutant::line)
            .thenComparing(Mutant::method)
            .thenComparing(Mutant::mutator)
            .thenComparingInt(Mutant::place);

    /** Whether no test noticed it. */
    boolean lived() {
        return status.equals("SURVIVED") || status.equals("NO_COVERAGE");
    }

    /** Whether it could run at all; what the virtual machine refuses says nothing of the tests. */
    boolean ran() {
        return !status.equals("NON_VIABLE");
    }

    /**
     * What names it for longer than a line's number does: class, method, the line's own text, the mutator and its
     * place.
     */
    Name name() {
        return new Name(type, method, code, mutator, place);
    }

    /** A mutant's name, which stays the same while its line does. */
    record Name(String type, String method, String code, String mutator, int place) {
        @Override
        public String toString() {
            return type + "." + method + " " + mutator + " " + place + " in " + code;
        }
    }
}
