package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault says where it stands, in a file of YAML and in YAML inside a page. */
class FaultPlacesTest {

    private final Faults faults = new Faults();

    @Test
    void unknownMissingAndDoubledKeysHaveTheirLines() {
        Part part = Yaml.read("x.yml", "name: a\nstge: 2\nname: b\n", faults);
        part.keys(List.of("name", "stage"), List.of());
        assertThat(faults.inReadingOrder())
                .extracting(Fault::line, Fault::message)
                .containsExactly(
                        tuple(1, "the key stage is missing"),
                        tuple(2, "unknown key stge"),
                        tuple(3, "the key name is given twice"));
        assertThat(faults.inReadingOrder().get(1).advice()).isEqualTo("Maybe stage was meant.");
    }

    @Test
    void brokenYamlHasItsLine() {
        Yaml.read("x.yml", "a: 1\nb: [1, 2\nc: 3\n", faults);
        assertThat(faults.inReadingOrder())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("x.yml:3: no YAML: ")
                        .contains("\n  Maybe "));
    }

    @Test
    void emptyFilesAndAliasesAreRefused() {
        Yaml.read("empty.yml", "# nothing\n", faults);
        Yaml.read("alias.yml", "a: &x [1]\nb: *x\n", faults);
        assertThat(faults.inReadingOrder()).extracting(Fault::file).containsExactly("alias.yml", "empty.yml");
    }

    @Test
    void frontMatterAndExamplesCountTheLinesOfTheirPage() {
        String page = """
                ---
                rule: a-rule
                kind: limitation
                signed-off: null
                numbers: {}
                sources: [clinical-draft]
                en: {title: A, says: B.}
                ---

                ## When

                Now.

                ## Then

                Nothing.

                ## Why

                A test.

                ## Examples

                ```yaml
                - case: one
                  then: {permision: train}
                ```
                """;
        RulePageFile.read("a-rule", "a-rule.md", page, faults);
        assertThat(faults.inReadingOrder())
                .extracting(Fault::toString)
                .containsExactly(
                        "a-rule.md:3: unknown word limitation\n  Maybe one of these was meant: red-flag, "
                                + "condition, limit, load, plan, advice.",
                        "a-rule.md:26: unknown key permision\n  Maybe permission was meant.");
    }

    @Test
    void oneReadingShowsEveryFaultOfAFile() {
        Part part = Yaml.read("x.yml", "stage: 9\nsides: maybe\nlist: 3\n", faults);
        assertThat(part.at("stage").wholeNumber(1, 5)).isEqualTo(1);
        assertThat(part.at("sides").truth()).isFalse();
        assertThat(part.at("list").list()).isEmpty();
        assertThat(faults.inReadingOrder())
                .extracting(Fault::message)
                .containsExactly(
                        "stage should be a whole number from 1 to 5",
                        "sides should be true or false",
                        "list should be a list");
    }
}
