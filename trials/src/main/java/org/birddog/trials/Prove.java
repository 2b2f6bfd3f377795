package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.trials.people.Population;
import org.birddog.trials.sweep.Sweep;
import org.birddog.trials.sweep.SweptPerson;
import org.birddog.trials.sweep.Violations;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./birddog prove [--people N]}: the safety sweep and, where it is asked for, N simulated person-years. Prints a
 * certificate; the exit status is 1 where there was a violation.
 */
public final class Prove {

    private static final long SEED = 1;
    private static final int MOST_YEARS = 1_000_000;

    private Prove() {}

    /**
     * What was asked for.
     *
     * @param personYears to be lived by simulated people; 0 for none
     * @param one the one person to be looked at again, or null for the sweep
     */
    record Wanted(int personYears, @Nullable SweptPerson one) {

        /**
         * Reads the words of the command line.
         *
         * @throws IllegalArgumentException with a sentence to the person
         */
        static Wanted of(List<String> words) {
            if (words.isEmpty()) {
                return new Wanted(0, null);
            }
            String value = words.size() == 2 ? words.getLast() : "";
            return switch (words.getFirst()) {
                case "--people" -> new Wanted(years(value), null);
                case "--one" -> new Wanted(0, person(value));
                default ->
                    throw new IllegalArgumentException(
                            "./birddog prove knows two options, --people N and --one PERSON, not \"" + words.getFirst()
                                    + "\".");
            };
        }

        private static int years(String value) {
            boolean number =
                    value.length() <= 7 && !value.isEmpty() && value.chars().allMatch(Character::isDigit);
            int years = number ? Integer.parseInt(value) : 0;
            if (years < 1 || years > MOST_YEARS) {
                throw new IllegalArgumentException(
                        "--people wants one whole number of person-years from 1 to " + MOST_YEARS + ".");
            }
            return years;
        }

        private static SweptPerson person(String value) {
            try {
                return SweptPerson.of(value);
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException(
                        "--one wants a person as a violation names them, like knee-pain+no-floor,0,high,none,3.",
                        fault);
            }
        }
    }

    /** Runs it: the repository's root, then the options. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        Wanted wanted;
        try {
            wanted = Wanted.of(words.subList(1, words.size()));
        } catch (IllegalArgumentException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
            return;
        }
        try {
            SweptPerson one = wanted.one();
            boolean sound = one == null ? sweep(Path.of(words.getFirst()), wanted.personYears()) : one(one);
            System.exit(sound ? 0 : 1);
        } catch (IOException fault) {
            System.err.println("The content cannot be read: " + fault.getMessage());
            System.exit(1);
        }
    }

    private static boolean sweep(Path root, int personYears) throws IOException {
        Coach coach = Bundled.coach();
        Certificate certificate = Certificate.begin(root, coach);
        System.err.println("Sweeping. On two quiet cores this takes one to two minutes.");
        certificate.swept(Sweep.of(coach).run(Sweep.Extent.ALL));
        if (personYears > 0) {
            var lived = Population.live(coach, SEED, personYears);
            certificate.lived(SEED, lived.personYears(), lived.days(), lived.violations(), lived.first());
        }
        return certificate.end();
    }

    private static boolean one(SweptPerson person) {
        Violations found = Sweep.of(Bundled.coach()).run(person);
        found.first().forEach(System.out::println);
        System.out.println("violations " + found.count());
        return found.count() == 0;
    }
}
