package org.birddog.trials;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.birddog.trials.sweep.Sweep;

/** What {@code ./birddog prove} prints: lines of a name, a blank and a value, on standard output. */
final class Certificate {

    private static final double NANOS = 1e9;

    private final long began = System.nanoTime();
    private final List<String> first = new ArrayList<>();
    private long violations;

    private Certificate() {}

    /** Prints what is to be proved, and on which machine. */
    static Certificate begin(Path root, Coach coach) throws IOException {
        line("certificate", "rules, envelopes and plans of Birddog, swept by ./birddog prove");
        line("coach", Coach.VERSION);
        line("content", coach.content().version());
        line("exercises-sha256", hash(root.resolve("content/exercises")));
        line("rules-sha256", hash(root.resolve("content/rulebook")));
        line("signed-off", "no: no rule has been signed off by a clinician");
        Machine.print();
        return new Certificate();
    }

    /** Prints what was swept, what was sampled, and what was found. */
    void swept(Sweep.Swept swept) {
        line("profiles", swept.profiles());
        line("profiles-uncleared", swept.uncleared());
        line("profiles-by-week", swept.weeks());
        line("red-flag-diaries", swept.flags());
        line("envelopes", swept.envelopes());
        line("plans", swept.plans());
        line(
                "swept",
                "15 conditions x 4 pregnancies (no, weeks 8, 16, 30) x 3 irritabilities x 3 directions x 5 stages,");
        line(
                "swept",
                "with what needs a word first cleared; a plan without equipment, at 15 h, at 5 and at 20 minutes,");
        line("swept", "for every envelope at every stage of training that gave it, nothing done before");
        line(
                "sampled",
                "with a direction: " + swept.directed()
                        + " people, one for each of two directions and each different set of exercises left");
        line("sampled", "with something uncleared: no direction, and stage 5 alone");
        line("sampled", "weeks 0 to 43 of pregnancy: with no condition, one or two; plans with none or one");
        line("not-swept", "diaries with sessions, pain, orders, equipment or wishes (./birddog prove --people, tests)");
        add(swept.violations().count(), swept.violations().first());
    }

    /** Prints what simulated people lived. */
    void lived(long seed, long personYears, long days, long violations, List<String> first) {
        line("person-years", personYears);
        line("days", days);
        line("seed", seed);
        add(violations, first);
    }

    /**
     * Prints how many violations there were, one of each of the first kinds, and how long it took.
     *
     * @return whether there were none
     */
    boolean end() {
        line("violations", violations);
        for (String violation : first) {
            line("violation", violation);
        }
        line("seconds", Math.ceilDiv(System.nanoTime() - began, (long) NANOS));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            line("processor-seconds", Math.ceilDiv(system.getProcessCpuTime(), (long) NANOS));
        }
        return violations == 0;
    }

    private void add(long count, List<String> some) {
        violations += count;
        first.addAll(some);
    }

    private static void line(String name, long value) {
        line(name, Long.toString(value));
    }

    private static void line(String name, String value) {
        System.out.println(name + " " + value);
    }

    /** The hash of every file of a folder: path, length and bytes, in the order of the paths. */
    private static String hash(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                String head = folder.relativize(file) + " " + bytes.length + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }
}
