package org.birddog.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

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
        List<Fault> faults = Checks.faults(files);
        faults.forEach(out::println);
        if (faults.isEmpty()) {
            out.println("content: " + files.exercises().size() + " exercises, "
                    + files.pages().size() + " rules, "
                    + files.sources().sources().size() + " sources, no fault");
        }
        return faults.isEmpty();
    }
}
