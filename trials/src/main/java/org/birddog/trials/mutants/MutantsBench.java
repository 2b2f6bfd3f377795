package org.birddog.trials.mutants;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code ./birddog bench mutants}: PIT changes rules, envelope and ladder in one small point at a time. What no test
 * notices is listed, and held against the list of what may live, docs/mutants.md.
 */
public final class MutantsBench {

    private static final String COACH = "org.birddog.coach.";
    private static final List<String> PACKAGES = List.of("rules", "envelope", "ladder");
    /** The rulebook's examples and what they cannot show, then simulated lives for what those did not notice. */
    private static final List<String> TESTS = List.of(
            "org.birddog.library.RuleExamplesTest",
            "org.birddog.library.TrainingTest",
            "org.birddog.library.PregnancyAheadTest",
            "org.birddog.coach.*",
            "org.birddog.trials.people.FewLivesTest");
    /** Their classes are mutated where they were compiled to; a jar of them would be met first and stay whole. */
    private static final List<String> MODULES = List.of("coach", "wire", "library", "pages", "server", "trials");
    /** A test that is slow because the machine is busy must not count as one that noticed something. */
    private static final List<String> PATIENCE = List.of("--timeoutFactor=10", "--timeoutConst=20000");

    private MutantsBench() {}

    /**
     * Runs it and prints what came of it.
     *
     * @param root of the repository, built
     * @param classes names like {@code SeverePain}, with stars; none for all
     * @return whether every mutant that lives is explained and every explanation is still needed
     * @throws IllegalStateException where PIT does not come to an end or finds nothing to change
     */
    public static boolean run(Path root, List<String> classes) throws IOException, InterruptedException {
        Path report = Files.createTempDirectory("birddog-mutants-");
        System.err.println("Mutating. For all of it two quiet cores need a quarter of an hour.");
        Path log = report.resolve("log");
        Process process = new ProcessBuilder(command(root, report, classes))
                .directory(root.resolve("library").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Path found = report.resolve("mutations.xml");
        if (process.waitFor() != 0 || !Files.exists(found)) {
            throw new IllegalStateException("PIT did not come to an end; its log is " + log);
        }
        List<Mutant> mutants = MutationReport.read(found, root.resolve("coach/src/main/java")).stream()
                .filter(Mutant::ran)
                .toList();
        if (mutants.isEmpty()) {
            throw new IllegalStateException("PIT found nothing to change in " + targets(classes));
        }
        Explanations explained = Explanations.read(Files.readAllLines(root.resolve("docs/mutants.md")));
        boolean sound = print(mutants, explained, classes.isEmpty());
        System.out.println("report    " + report.resolve("index.html"));
        return sound;
    }

    private static String targets(List<String> classes) {
        List<String> names = classes.isEmpty() ? List.of("*") : classes;
        List<String> targets = new ArrayList<>();
        for (String within : PACKAGES) {
            for (String name : names) {
                targets.add(COACH + within + "." + name);
            }
        }
        return String.join(",", targets);
    }

    private static List<String> command(Path root, Path report, List<String> classes) throws IOException {
        String paths = String.join(",", classPath(root));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                paths.replace(",", File.pathSeparator),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir=" + report,
                "--targetClasses=" + targets(classes),
                "--targetTests=" + String.join(",", TESTS),
                "--excludedClasses=*Test",
                "--sourceDirs=" + root.resolve("coach/src/main/java"),
                "--classPath=" + paths,
                "--threads=" + Runtime.getRuntime().availableProcessors(),
                "--outputFormats=XML,HTML",
                "--timestampedReports=false"));
        command.addAll(PATIENCE);
        return command;
    }

    /** The modules' classes, PIT with what it needs, and what the tests of the library need. */
    private static List<String> classPath(Path root) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String module : List.of("coach", "wire", "library", "trials")) {
            paths.add(root.resolve(module).resolve("target/classes").toString());
            paths.add(root.resolve(module).resolve("target/test-classes").toString());
        }
        try (Stream<Path> jars = Files.list(root.resolve("trials/target/lib"))) {
            jars.filter(jar -> MODULES.stream()
                            .noneMatch(module -> jar.getFileName().toString().startsWith(module + "-")))
                    .sorted()
                    .forEach(jar -> paths.add(jar.toString()));
        }
        String testPath = Files.readString(root.resolve("library/target/test-classpath"));
        for (String jar : testPath.strip().split(File.pathSeparator, -1)) {
            if (!Path.of(jar).startsWith(root)) {
                paths.add(jar);
            }
        }
        return paths;
    }

    /**
     * Prints the counts by class, and each mutant that lives; the answer is whether that is as explained.
     *
     * @param whole whether every class was changed: of others no explanation is stale
     */
    private static boolean print(List<Mutant> mutants, Explanations explained, boolean whole) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> lived = new TreeMap<>();
        Map<String, Integer> statuses = new TreeMap<>();
        for (Mutant mutant : mutants) {
            all.merge(mutant.type(), 1, Integer::sum);
            lived.merge(mutant.type(), mutant.lived() ? 1 : 0, Integer::sum);
            statuses.merge(mutant.status(), 1, Integer::sum);
        }
        all.forEach((type, count) -> System.out.printf(
                Locale.ROOT, "class     %-24s killed %3d of %3d%n", type, count - lived.getOrDefault(type, 0), count));
        int alive = lived.values().stream().mapToInt(Integer::intValue).sum();
        int killed = mutants.size() - alive;
        System.out.printf(
                Locale.ROOT,
                "mutants   %d, killed %d, %.1f %% %s%n",
                mutants.size(),
                killed,
                killed * 100.0 / mutants.size(),
                statuses);
        List<Mutant> unexplained = explained.unexplained(mutants);
        for (Mutant mutant : mutants) {
            if (mutant.lived()) {
                String how = unexplained.contains(mutant) ? "new       " : "explained ";
                System.out.println(how + "line " + mutant.line() + " " + mutant.name());
            }
        }
        List<Mutant.Name> stale = explained.stale(mutants).stream()
                .filter(name -> whole || all.containsKey(name.type()))
                .toList();
        stale.forEach(name -> System.out.println("stale     " + name));
        System.out.println("unexplained " + unexplained.size() + ", stale " + stale.size());
        return unexplained.isEmpty() && stale.isEmpty();
    }
}
