package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./birddog bench NAME}: measures and prints, and judges nothing. A ratio compares two things within one
 * run on
 * one machine; numbers of two runs are not comparable.
 */
public final class Bench {

    private static final List<String> NAMES = List.of("coach", "server", "mutants");

    private Bench() {}

    /** Runs one benchmark: the repository's root, then its name. */
    public static void main(String[] args) throws InterruptedException {
        String name = args.length == 2 ? args[1] : "";
        if (!NAMES.contains(name)) {
            System.err.println("./birddog bench knows these names: " + String.join(", ", NAMES) + ".");
            System.exit(2);
        }
        try {
            Path root = Path.of(args[0]).toAbsolutePath().normalize();
            Machine.print();
            switch (name) {
                case "coach" -> CoachBench.run(root);
                case "server" -> ServerBench.run(root);
                default -> MutantsBench.run(root);
            }
        } catch (IOException | IllegalStateException fault) {
            System.err.println("The benchmark stopped: " + fault.getMessage());
            System.exit(1);
        }
    }
}
