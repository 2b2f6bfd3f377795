package org.birddog.trials;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that a number was measured on, without which it says nothing. */
final class Machine {

    private static final int KIB_PER_GIB = 1024 * 1024;
    private static final int CHILDREN_USER = 13;
    private static final double TICKS = 100;

    private Machine() {}

    /** Prints cores, memory, processor, Java, and how busy the machine was before the measurement began. */
    static void print() {
        System.out.printf(
                Locale.ROOT,
                "machine   %d cores, %.1f GiB memory, %s%n",
                Runtime.getRuntime().availableProcessors(),
                kib(Path.of("/proc/meminfo"), "MemTotal") / (double) KIB_PER_GIB,
                field(Path.of("/proc/cpuinfo"), "model name"));
        System.out.printf(
                "java      %s %s, %s %s%n",
                System.getProperty("java.vendor.version", System.getProperty("java.vendor")),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        System.out.printf(
                Locale.ROOT,
                "load      %.2f before the run (what else runs here disturbs every number below)%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** A process's resident memory in MiB, or -1 where the system has no /proc. */
    static long residentMiB(long process) {
        long kib = kib(Path.of("/proc", Long.toString(process), "status"), "VmRSS");
        return kib < 0 ? -1 : kib / 1024;
    }

    /**
     * Seconds of processor time that ended child processes of this one have used, or NaN where the system has no
     * /proc.
     * Unlike the time that passes, it hardly grows with what else runs on the machine.
     */
    static double childrenSeconds() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            // The second field is a name in brackets, which may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS;
        } catch (IOException missing) {
            return Double.NaN;
        }
    }

    private static long kib(Path file, String name) {
        String value = field(file, name);
        int space = value.indexOf(' ');
        return space > 0 && value.endsWith("kB") ? Long.parseLong(value.substring(0, space)) : -1;
    }

    private static String field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name) && line.indexOf(':') > 0)
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException missing) {
            return "unknown";
        }
    }
}
