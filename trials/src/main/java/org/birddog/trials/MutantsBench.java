package org.birddog.trials;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ./birddog bench mutants}: PIT changes rules, envelope and ladder in one small point at a time. What no test
 * notices is listed.
 */
final class MutantsBench {

    private static final String TARGETS =
            "org.birddog.coach.rules.*,org.birddog.coach.envelope.*,org.birddog.coach.ladder.*";
    /** The examples of the rulebook first, then simulated lives for what they did not notice. */
    private static final String TESTS =
            "org.birddog.library.RuleExamplesTest,org.birddog.coach.*,org.birddog.trials.people.FewLivesTest";

    private static final int CLASS = 1;
    private static final int MUTATOR = 2;
    private static final int METHOD = 3;
    private static final int LINE = 4;
    private static final int STATUS = 5;
    private static final int COLUMNS = 6;

    private MutantsBench() {}

    static void run(Path root) throws IOException, InterruptedException {
        Path report = Files.createTempDirectory("birddog-mutants-");
        System.err.println("Mutating. On two quiet cores this takes a quarter of an hour.");
        Process process = new ProcessBuilder(command(root, report))
                .directory(root.resolve("library").toFile())
                .redirectError(report.resolve("log").toFile())
                .redirectOutput(report.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (process.waitFor() != 0) {
            throw new IllegalStateException("PIT did not come to an end; its log is " + report.resolve("log"));
        }
        print(Files.readAllLines(report.resolve("mutations.csv")));
        System.out.println("report    " + report.resolve("index.html"));
    }

    private static List<String> command(Path root, Path report) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String module : List.of("coach", "wire", "library", "trials")) {
            paths.add(root.resolve(module).resolve("target/classes").toString());
            paths.add(root.resolve(module).resolve("target/test-classes").toString());
        }
        String testPath = Files.readString(root.resolve("library/target/test-classpath"));
        for (String jar : testPath.strip().split(File.pathSeparator, -1)) {
            // The modules stand there already as folders, which alone PIT mutates.
            if (!Path.of(jar).startsWith(root)) {
                paths.add(jar);
            }
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                root.resolve("trials/target/lib") + "/*" + File.pathSeparator + String.join(File.pathSeparator, paths),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir=" + report,
                "--targetClasses=" + TARGETS,
                "--targetTests=" + TESTS,
                "--excludedClasses=*Test",
                "--sourceDirs=" + root.resolve("coach/src/main/java"),
                "--classPath=" + String.join(",", paths),
                "--threads=" + Runtime.getRuntime().availableProcessors(),
                "--outputFormats=CSV,HTML",
                "--timestampedReports=false");
    }

    /** Prints the counts, and each mutant that lived. */
    private static void print(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> lived = new ArrayList<>();
        int all = 0;
        int killed = 0;
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length >= COLUMNS) {
                all++;
                counts.merge(cells[STATUS], 1, Integer::sum);
                if (cells[STATUS].equals("SURVIVED") || cells[STATUS].equals("NO_COVERAGE")) {
                    lived.add(
                            last(cells[CLASS]) + "." + cells[METHOD] + ":" + cells[LINE] + " " + last(cells[MUTATOR]));
                } else {
                    killed++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%nmutants   %,d, killed %,d, %.1f %%  %s%n", all, killed, killed * 100.0 / all, counts);
        lived.stream().sorted().forEach(mutant -> System.out.println("lived     " + mutant));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
