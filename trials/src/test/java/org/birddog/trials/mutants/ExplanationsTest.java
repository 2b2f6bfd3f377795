package org.birddog.trials.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mutant that lives is new or explained, and an explanation is needed or stale. */
class ExplanationsTest {

    private static final Path SOURCES = Path.of("..", "coach", "src", "main", "java");

    private static final List<String> PAGE = List.of(
            "# Mutants",
            "",
            "- a list of something else",
            "",
            "## `Flares`",
            "",
            "- `isOn` ConditionalsBoundary 2 in",
            "  `return from <= day && day < to;`:",
            "  both are the same day,",
            "  as told above.");

    private static final Mutant EXPLAINED = mutant(80, 2, "SURVIVED");

    private final Explanations explained = Explanations.read(PAGE);

    private static Mutant mutant(int line, int place, String status) {
        return new Mutant(
                "Flares", "isOn", line, "return from <= day && day < to;", "ConditionalsBoundary", place, status);
    }

    @Test
    void whatIsExplained_isKnownWhereverItsLineStandsNow() {
        assertThat(explained.why()).containsOnlyKeys(EXPLAINED.name());
        assertThat(explained.why().get(EXPLAINED.name())).isEqualTo("both are the same day, as told above.");
        assertThat(explained.unexplained(List.of(EXPLAINED, mutant(93, 2, "NO_COVERAGE"))))
                .isEmpty();
        assertThat(explained.stale(List.of(mutant(93, 2, "SURVIVED")))).isEmpty();
    }

    @Test
    void anotherMutantOfTheSameLine_isNew() {
        assertThat(explained.unexplained(List.of(EXPLAINED, mutant(80, 1, "SURVIVED"), mutant(80, 3, "KILLED"))))
                .containsExactly(mutant(80, 1, "SURVIVED"));
    }

    @Test
    void whatATestNoticesNow_orNobodyCanMakeAnyMore_isStale() {
        assertThat(explained.stale(List.of(mutant(80, 2, "KILLED")))).containsExactly(EXPLAINED.name());
        assertThat(explained.stale(List.of())).containsExactly(EXPLAINED.name());
    }

    @Test
    void anExplanationWithoutAReasonOrTwice_isRefusedWithItsLine() {
        assertThatThrownBy(() -> Explanations.read(PAGE.subList(0, 8)))
                .hasMessage("docs/mutants.md:7 is no explanation of a mutant");
        assertThatThrownBy(() -> Explanations.read(
                        Stream.concat(PAGE.stream(), PAGE.stream().skip(4)).toList()))
                .hasMessage("docs/mutants.md:13 explains what was explained before");
        assertThatThrownBy(() -> Explanations.read(List.of("## `Flares`", "- `isOn`: never mind")))
                .hasMessage("docs/mutants.md:2 is no explanation of a mutant");
    }

    /** The quick half of what the command holds the page to: it takes a quarter of an hour, this does not. */
    @Test
    void everyExplainedLine_stillStandsInItsClass() throws IOException {
        Explanations page = Explanations.read(Files.readAllLines(Path.of("..", "docs", "mutants.md")));
        assertThat(page.why()).isNotEmpty();
        Set<String> lines = new HashSet<>();
        List<Path> files = new ArrayList<>();
        for (String within : List.of("rules", "envelope", "ladder")) {
            try (Stream<Path> in =
                    Files.list(SOURCES.resolve("org/birddog/coach").resolve(within))) {
                in.forEach(files::add);
            }
        }
        for (Path file : files) {
            String type = file.getFileName().toString().replace(".java", "");
            Files.readAllLines(file).forEach(line -> lines.add(type + " " + line.strip()));
        }
        for (Mutant.Name name : page.why().sequencedKeySet()) {
            String file = name.type().replaceAll("\\$.*", "");
            assertThat(lines).as("%s", name).contains(file + " " + name.code());
        }
    }

    @Test
    void aReportOfPit_isReadWithTheLinesAndThePlacesOnThem(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("org/birddog/Sum.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Sum {\n    int of(int a) {\n        return a + a + 1;\n    }\n}\n");
        Path report = folder.resolve("mutations.xml");
        Files.writeString(
                report,
                "<mutations>" + mutation(9, "SURVIVED", "MathMutator") + mutation(4, "KILLED", "MathMutator")
                        + mutation(11, "NO_COVERAGE", "returns.PrimitiveReturnsMutator") + "</mutations>");
        String code = "return a + a + 1;";
        assertThat(MutationReport.read(report, folder))
                .containsExactly(
                        new Mutant("Sum", "of", 3, code, "Math", 1, "KILLED"),
                        new Mutant("Sum", "of", 3, code, "Math", 2, "SURVIVED"),
                        new Mutant("Sum", "of", 3, code, "PrimitiveReturns", 1, "NO_COVERAGE"));
    }

    private static String mutation(int instruction, String status, String mutator) {
        return "<mutation status='" + status + "'><sourceFile>Sum.java</sourceFile>"
                + "<mutatedClass>org.birddog.Sum</mutatedClass><mutatedMethod>of</mutatedMethod>"
                + "<lineNumber>3</lineNumber><mutator>org.pitest.mutationtest.engine.gregor.mutators." + mutator
                + "</mutator><indexes><index>" + instruction + "</index></indexes></mutation>";
    }
}
