package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.trials.people.Lived;
import org.birddog.trials.people.Population;
import org.birddog.trials.sweep.Sweep;
import org.birddog.trials.sweep.SweptPerson;
import org.birddog.trials.sweep.Violations;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./birddog prove [--people N]}: the safety sweep and, where it is asked for, N simulated person-years. Prints a
 * certificate; the exit status is 1 where there was a violation. {@code --one} and {@code --seed} look again at what a
 * violation names.
 */
public final class Prove {

    private static final long SEED = 1;
    private static final int MOST_YEARS = 1_000_000;
    private static final long MOST_SEED = 1_000_000_000_000_000L;

    private Prove() {}

    /**
     * What was asked for.
     *
     * @param personYears to be lived by simulated people; 0 for none
     * @param one the one swept person to be looked at again, or null
     * @param seed of the one simulated person to be lived again, or null
     */
    record Wanted(
            int personYears,
            @Nullable SweptPerson one,
            @Nullable Long seed) {

        /**
         * Reads the words of the command line.
         *
         * @throws IllegalArgumentException with a sentence to the person
         */
        static Wanted of(List<String> words) {
            if (words.isEmpty()) {
                return new Wanted(0, null, null);
            }
            String value = words.size() == 2 ? words.getLast() : "";
            return switch (words.getFirst()) {
                case "--people" -> new Wanted((int) number("--people", "person-years", value, MOST_YEARS), null, null);
                case "--one" -> new Wanted(0, person(value), null);
                case "--seed" -> new Wanted(0, null, number("--seed", "a life", value, MOST_SEED));
                default ->
                    throw new IllegalArgumentException(
                            "./birddog prove knows three options, --people N, --one PERSON and --seed N, not \""
                                    + words.getFirst() + "\".");
            };
        }

        private static long number(String option, String of, String value, long most) {
            boolean digits =
                    value.length() <= 18 && !value.isEmpty() && value.chars().allMatch(Character::isDigit);
            long number = digits ? Long.parseLong(value) : 0;
            if (number < 1 || number > most) {
                throw new IllegalArgumentException(
                        option + " wants one whole number of " + of + " from 1 to " + most + ".");
            }
            return number;
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
            Long seed = wanted.seed();
            boolean sound = one != null
                    ? one(one)
                    : seed != null ? again(seed) : sweep(Path.of(words.getFirst()), wanted.personYears());
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

    private static boolean again(long seed) {
        Lived lived = Population.person(Bundled.coach(), seed);
        lived.first().forEach(System.out::println);
        System.out.println("days " + lived.days());
        System.out.println("violations " + lived.violations());
        return lived.violations() == 0;
    }

    private static boolean one(SweptPerson person) {
        Violations found = Sweep.of(Bundled.coach()).run(person);
        found.first().forEach(System.out::println);
        System.out.println("violations " + found.count());
        return found.count() == 0;
    }
}
