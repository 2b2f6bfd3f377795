package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.Source;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.ContentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedContentTest {

    private static final Path CONTENT = Path.of("..", "content");

    @TempDir
    Path folder;

    @Test
    void isClean() throws IOException {
        assertThat(Checks.faults(ContentReader.read(CONTENT))).isEmpty();
    }

    @Test
    void isInOrder() throws IOException {
        Content content = ContentReader.read(CONTENT).content();
        assertThat(content.exercises()).hasSizeGreaterThanOrEqualTo(83);
        assertThat(content.exercises()).extracting(Exercise::id).isSorted();
        assertThat(content.pages()).extracting(RulePage::rule).isSorted();
        assertThat(content.sources()).extracting(Source::key).isSorted();
        assertThat(content.pages()).hasSizeGreaterThan(RedFlag.values().length + Condition.values().length);
        assertThat(content.text("en", "bird-dog").name()).isEqualTo("Bird dog");
        assertThat(content.page("osteoporosis").bars().contains(Demand.LOADED_FLEXION))
                .isTrue();
        assertThat(content.page("cancer-history").number("episode-days")).isEqualTo(42);
    }

    @Test
    void everyRungIsReadBackFromItsNotation() throws IOException {
        for (Exercise exercise : ContentReader.read(CONTENT).content().exercises()) {
            RungNotation notation = RungNotation.of(exercise);
            DoseLadder ladder = exercise.ladder();
            assertThat(ladder.rungs())
                    .allSatisfy(dose -> assertThat(notation.dose(notation.text(dose, ladder.unit())))
                            .isEqualTo(dose));
        }
    }

    @Test
    void examplesKeepTheirDataAndTheirPlace() throws IOException {
        RulePageFile page = Objects.requireNonNull(ContentReader.read(CONTENT).page("cancer-history"));
        Example first = page.examples().getFirst();
        assertThat(first.data()).containsEntry("screening", Map.of("cancer-history", "yes"));
        assertThat(first.data()).containsEntry("profile", Map.of("started-on", "2026-10-09"));
        String line = Files.readAllLines(CONTENT.resolve("rulebook/red-flags/cancer-history.md"))
                .get(first.line() - 1);
        assertThat(line).isEqualTo("- case: " + first.sentence());
        assertThat(page.section("Then")).startsWith("Permission `gentle`");
    }

    @Test
    void bundleIsReadBackEqual() throws IOException {
        Path bundle = folder.resolve("birddog").resolve("content.json");
        Bundle.write(CONTENT, bundle);
        Content content = ContentReader.read(CONTENT).content();
        assertThat(ContentCodec.read(Files.readString(bundle))).isEqualTo(content);
    }

    @Test
    void faultyContentStopsTheBundle() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("sources.yml"), "a-source: {title: A}\n");
        Path bundle = folder.resolve("content.json");
        assertThatThrownBy(() -> Bundle.write(content, bundle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The content has 5 faults. See above.");
        assertThat(bundle).doesNotExist();
    }

    @Test
    void versionFollowsFromPathsAndBytes() throws IOException {
        assertThat(ContentReader.read(CONTENT).version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(ContentReader.read(CONTENT).version());
        Files.writeString(folder.resolve("a.yml"), "1");
        String before = ContentFolder.version(ContentFolder.bytes(folder));
        Files.move(folder.resolve("a.yml"), folder.resolve("b.yml"));
        String renamed = ContentFolder.version(ContentFolder.bytes(folder));
        Files.writeString(folder.resolve("b.yml"), "2");
        assertThat(ContentFolder.version(ContentFolder.bytes(folder)))
                .isNotEqualTo(renamed)
                .isNotEqualTo(before);
    }

    @Test
    void checkSaysWhatItCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Check.isClean(CONTENT, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("content: \\d+ exercises, \\d+ rules, \\d+ examples, \\d+ lessons, \\d+ terms, "
                        + "\\d+ names of the articles, \\d+ questionnaires, \\d+ self-tests, "
                        + "\\d+ sources, no fault\\R");
    }
}
