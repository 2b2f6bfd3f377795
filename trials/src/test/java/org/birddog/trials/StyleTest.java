package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What STYLE.md says about the files themselves. */
class StyleTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 60;
    private static final int LONGEST_LINE = 120;
    // Written in pieces, since this file is read too.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}])/(home|Users|root|work|workspace|mnt)" + "/[\\w.-]+");
    private static final Pattern NAMED_TEST = Pattern.compile("\\b([A-Z]\\w*Test)\\b");
    private static final Set<String> TEXTS =
            Set.of("java", "jte", "md", "yml", "yaml", "xml", "css", "sh", "sql", "properties", "jsonl", "json");
    private static final Path ROOT = ProjectTree.ROOT;

    @Test
    void javaFiles_areShort() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (Path file : files("java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                long_.add(ROOT.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(long_).as("files over " + LONGEST_FILE + " lines").isEmpty();
    }

    @Test
    void methods_areShort() throws IOException {
        List<String> found = new ArrayList<>();
        int methods = 0;
        for (Path file : files("java")) {
            for (MethodLengths.Method method : MethodLengths.of(Files.readString(file))) {
                methods++;
                if (method.lines() > LONGEST_METHOD) {
                    found.add(ROOT.relativize(file) + ":" + method.from() + " " + method.lines() + " lines");
                }
            }
        }
        assertThat(found).as("methods over " + LONGEST_METHOD + " lines").isEmpty();
        assertThat(methods).as("methods looked at").isGreaterThan(500);
    }

    @Test
    void lines_areNarrow() throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path file : files("java")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    wide.add(ROOT.relativize(file) + ":" + (i + 1));
                }
            }
        }
        assertThat(wide).as("lines over " + LONGEST_LINE + " columns").isEmpty();
    }

    @Test
    void nothing_isLeftUnfinished() throws IOException {
        assertThat(linesWith(UNFINISHED, files(TEXTS))).isEmpty();
    }

    @Test
    void noFile_knowsTheMachineItWasWrittenOn() throws IOException {
        assertThat(linesWith(MACHINE_PATH, files(TEXTS))).isEmpty();
    }

    @Test
    void content_hasNoEmDash() throws IOException {
        List<Path> content = files(TEXTS).stream()
                .filter(file -> file.startsWith(ROOT.resolve("content")))
                .filter(file -> !file.startsWith(ROOT.resolve("content/must-fail")))
                .toList();
        assertThat(content).hasSizeGreaterThan(60);
        assertThat(linesWith(Pattern.compile("\u2014"), content)).isEmpty();
    }

    /** An invariant without a test is a wish. */
    @Test
    void everyTestNamedInTheArchitecture_isThere() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (Path file : files("java")) {
            tests.add(file.getFileName().toString().replace(".java", ""));
        }
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))) {
            Matcher test = NAMED_TEST.matcher(line);
            while (line.startsWith("|") && test.find()) {
                named.add(test.group(1));
            }
        }
        assertThat(named).as("tests named in ARCHITECTURE.md's tables").hasSizeGreaterThan(4);
        named.removeAll(tests);
        assertThat(named).as("tests named in ARCHITECTURE.md that are nowhere").isEmpty();
    }

    private static List<String> linesWith(Pattern unwanted, List<Path> files) throws IOException {
        assertThat(files).hasSizeGreaterThan(50);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (unwanted.matcher(lines.get(i)).find()) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + " "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<Path> files(String ending) throws IOException {
        return files(Set.of(ending));
    }

    private static List<Path> files(Set<String> endings) throws IOException {
        try (Stream<Path> tree = Files.walk(ROOT)) {
            List<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> !isBuilt(ROOT.relativize(file)))
                    .filter(file -> endings.contains(ending(file)))
                    .sorted()
                    .toList();
            assertThat(files).as("files below " + ROOT).hasSizeGreaterThan(50);
            return files;
        }
    }

    private static boolean isBuilt(Path file) {
        for (Path part : file) {
            if (Set.of("target", ".git", "data", "shared").contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
