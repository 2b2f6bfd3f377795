package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.birddog.trials.mutants.MutantsBench;
import org.birddog.trials.optimum.PlannerBench;

/**
 * {@code ./birddog bench NAME}: measures and prints. A ratio compares two things within one run on one machine; numbers
 * of two runs are not comparable. Only {@code mutants} judges: its exit status is 1 where one lives unexplained.
 * {@code ./birddog bench device} needs the tests' browser and is among them.
 */
public final class Bench {

    private static final List<String> NAMES = List.of("coach", "server", "planner", "mutants");

    private Bench() {}

    /** Runs one benchmark: the repository's root, its name, and for mutants the classes where not all are wanted. */
    public static void main(String[] args) throws InterruptedException {
        String name = args.length >= 2 ? args[1] : "";
        if (!NAMES.contains(name)) {
            System.err.println("./birddog bench knows these names: " + String.join(", ", NAMES) + ", device.");
            System.exit(2);
        }
        List<String> rest = List.of(args).subList(2, args.length);
        if (!name.equals("mutants") && !rest.isEmpty()) {
            System.err.println("./birddog bench " + name + " takes no more words.");
            System.exit(2);
        }
        try {
            Path root = Path.of(args[0]).toAbsolutePath().normalize();
            Machine.print();
            switch (name) {
                case "coach" -> CoachBench.run(root);
                case "server" -> ServerBench.run(root);
                case "planner" -> PlannerBench.run();
                default -> System.exit(MutantsBench.run(root, rest) ? 0 : 1);
            }
        } catch (IOException | IllegalStateException fault) {
            System.err.println("The benchmark stopped: " + fault.getMessage());
            System.exit(1);
        }
    }
}
