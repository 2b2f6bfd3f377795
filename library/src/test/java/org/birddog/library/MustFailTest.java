package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What content/must-fail holds is refused, each by the check that it is named for and by no other. */
class MustFailTest {

    private static final Path CONTENT = Path.of("..", "content");
    private static final Path MUST_FAIL = CONTENT.resolve("must-fail");

    /** Faults of the content as it ships; another test asks for none. */
    private static final List<Fault> SHIPPED = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void readShipped() throws IOException {
        SHIPPED.addAll(Checks.faults(ContentReader.read(CONTENT)));
    }

    static List<String> refused() throws IOException {
        try (Stream<Path> files = Files.list(MUST_FAIL)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByItsCheckAlone(String name) throws IOException {
        Path content = folder.resolve("content");
        copy(CONTENT, content);
        lay(MUST_FAIL.resolve(name), content);

        List<Fault> faults = new ArrayList<>(Checks.faults(ContentReader.read(content)));
        faults.removeAll(SHIPPED);
        // An exercise that is added to be refused brings no figure, and that is another check's.
        faults.removeIf(fault -> isLackOfFigure(fault) && !checkOf(name).equals(fault.check()));

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.check()).isEqualTo(checkOf(name));
            assertThat(fault.line()).isPositive();
            assertThat(fault.advice()).startsWith("Maybe ").endsWith(".");
        });
    }

    @Test
    void everyCheckCanFail() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        refused().forEach(name -> shown.add(checkOf(name)));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(names());
    }

    private static boolean isLackOfFigure(Fault fault) {
        return fault.check().equals("figures-there") && fault.message().equals("it has no figure");
    }

    /** The longest name of a check that the file's name begins with. */
    private static String checkOf(String file) {
        return names().stream()
                .filter(name -> file.startsWith(name + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElse("no check");
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(Vocabularies.spelt(Reading.values()));
        Checks.ALL.forEach(check -> names.add(check.name()));
        return names;
    }

    private static void lay(Path refused, Path content) throws IOException {
        String name = refused.getFileName().toString();
        if (name.endsWith(".yml")) {
            Files.copy(refused, content.resolve("exercises").resolve(name));
        } else if (name.startsWith("lesson-") && name.endsWith(".md")) {
            Files.copy(refused, content.resolve("lessons").resolve(name));
        } else if (name.endsWith(".md")) {
            Files.copy(refused, content.resolve("rulebook").resolve("due").resolve(name));
        } else {
            copy(refused, content);
            Path more = content.resolve("more-sources.yml");
            if (Files.exists(more)) {
                Path sources = content.resolve("sources.yml");
                Files.writeString(sources, Files.readString(more), StandardOpenOption.APPEND);
            }
        }
    }

    /** Copies a folder over another one; an empty file takes the other's away. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).startsWith("must-fail"))
                    .forEach(file ->
                            copyFile(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            byte[] bytes = Files.readAllBytes(from);
            if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                Files.delete(to);
            } else {
                Files.createDirectories(to.getParent());
                Files.write(to, bytes);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
