package org.birddog.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Permission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The advice alone, from parsed entries: a year's diary and ten years' of some people. Public, as JMH asks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AdviceBenchmark {

    private static final int TODAY = (int) Invented.TODAY.toEpochDay();
    private static final int HOUR = 9;
    private static final int ITERATIONS = 4;
    private static final int PEOPLE = 3;
    private static final int MOST_SEEDS = 500;

    /** How many years the diary goes back. */
    @Param({"1", "10"})
    public int years;

    /** Whose diary it is. */
    @Param("1")
    public long seed;

    private final Coach coach = Bundled.coach();
    private List<Entry> diary = List.of();

    /** Invents the diary, unmeasured. */
    @Setup
    public void prepare() {
        diary = Invented.year(seed, years);
    }

    /** What is measured. */
    @Benchmark
    public Advice advise() {
        return coach.advise(diary, TODAY, HOUR);
    }

    /** Runs the benchmark in a process of its own and prints what it found. */
    static void print() {
        System.out.printf(
                "%nCoach.advise from parsed entries (JMH, one fork, %d iterations of a second each)%n", ITERATIONS);
        String[] seeds = people();
        if (seeds.length == 0) {
            throw new IllegalStateException("none of " + MOST_SEEDS + " invented people may train today");
        }
        SortedMap<Integer, List<Double>> byYears = new TreeMap<>();
        for (RunResult result : measure(seeds)) {
            int years = Integer.parseInt(result.getParams().getParam("years"));
            double score = result.getPrimaryResult().getScore();
            byYears.computeIfAbsent(years, none -> new ArrayList<>()).add(score);
            System.out.printf(
                    Locale.ROOT,
                    "%2d years of seed %-3s %,9.1f us  +- %.1f%n",
                    years,
                    result.getParams().getParam("seed"),
                    score,
                    result.getPrimaryResult().getScoreError());
        }
        double one = Measured.of(byYears.getOrDefault(1, List.of())).median();
        double ten = Measured.of(byYears.getOrDefault(10, List.of())).median();
        System.out.printf(Locale.ROOT, "medians: a year %,.1f us, ten years %,.1f us%n", one, ten);
        System.out.printf(Locale.ROOT, "ten years to one: %.2f%n", ten / one);
    }

    private static Iterable<RunResult> measure(String[] seeds) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(AdviceBenchmark.class.getName())
                .param("seed", seeds)
                .forks(1)
                .jvmArgs("--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(ITERATIONS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException fault) {
            throw new IllegalStateException("JMH could not run: " + fault.getMessage(), fault);
        }
    }

    /** The first people who may train today with either diary: the advice of others leaves out the plan. */
    private static String[] people() {
        List<String> found = new ArrayList<>();
        Coach coach = Bundled.coach();
        for (long seed = 1; seed <= MOST_SEEDS && found.size() < PEOPLE; seed++) {
            List<Entry> year = Invented.year(seed, 1);
            List<Entry> decade = Invented.year(seed, 10);
            Advice advice = coach.advise(year, TODAY, HOUR);
            boolean trains = advice.permission() == Permission.TRAIN
                    && coach.advise(decade, TODAY, HOUR).permission() == Permission.TRAIN;
            if (trains && advice.session() != null) {
                found.add(Long.toString(seed));
                System.out.printf(
                        Locale.ROOT,
                        "seed %-3d %,d and %,d entries, stage %d, %d minutes of %d items today%n",
                        seed,
                        year.size(),
                        decade.size(),
                        advice.stage(),
                        advice.session().minutes(),
                        advice.session().items().size());
            }
        }
        return found.toArray(String[]::new);
    }
}
