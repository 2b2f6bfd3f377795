package org.birddog.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;

/** {@code ./birddog check}: prints every fault of the content with its file, its line and the way out. */
public final class Check {

    private Check() {}

    /**
     * Checks a content folder; the exit status is 1 on any fault.
     *
     * @param arguments the content folder
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Check needs one argument: content-dir.");
        }
        if (!isClean(Path.of(arguments[0]), System.out)) {
            System.exit(1);
        }
    }

    /** Prints the faults, or what was found clean. */
    static boolean isClean(Path content, PrintStream out) throws IOException {
        ContentFiles files = ContentReader.read(content);
        List<Fault> faults = new ArrayList<>(Checks.faults(files));
        int examples = faults.isEmpty() ? executeExamples(files, faults) : 0;
        faults.forEach(out::println);
        if (faults.isEmpty()) {
            out.println("content: " + files.exercises().size() + " exercises, "
                    + files.pages().size() + " rules, " + examples + " examples, "
                    + files.lessons().size() + " lessons, " + terms(files) + " terms, "
                    + files.aliases().aliases().size() + " names of the articles, "
                    + files.measures().forms().size() + " questionnaires, "
                    + files.measures().tests().size() + " self-tests, "
                    + files.sources().sources().size() + " sources, no fault");
        }
        return faults.isEmpty();
    }

    /** How many words the app explains, in one language. */
    private static long terms(ContentFiles files) {
        return files.phrases().stream()
                .filter(file ->
                        file.area().equals(Terms.AREA) && file.language().equals("en"))
                .flatMap(file -> file.phrases().keySet().stream())
                .filter(key -> key.endsWith(".name"))
                .count();
    }

    /** Runs the examples of every page side by side, adds what contradicts one, and counts them. */
    private static int executeExamples(ContentFiles files, List<Fault> faults) {
        ExamplesCheck check = new ExamplesCheck(Coach.of(files.content()));
        List<Example> examples =
                files.pages().stream().flatMap(page -> page.examples().stream()).toList();
        faults.addAll(examples.parallelStream()
                .flatMap(example -> contradictions(example, check).stream())
                .toList());
        return examples.size();
    }

    private static List<Fault> contradictions(Example example, ExamplesCheck check) {
        return check.contradictions(example).stream()
                .map(contradiction -> new Fault(
                        "examples",
                        example.file(),
                        example.line(),
                        "\"" + example.sentence() + "\" does not hold: " + contradiction,
                        "Maybe the example is wrong, or the rule is."))
                .toList();
    }
}
