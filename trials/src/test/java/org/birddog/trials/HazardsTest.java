package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/hazards.md names is there, and what it calls open is listed as open. */
class HazardsTest {

    private static final int COLUMNS = 9;
    private static final int PROVEN_BY = 6;
    private static final int STATUS = 8;
    private static final Pattern MARKED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CODE = Pattern.compile("([A-Z]\\w+)(?:\\.(\\w+))?");
    private static final Path ROOT = ProjectTree.ROOT;

    private static final SortedMap<String, String> CLASSES = new TreeMap<>();
    private static final List<String> WORDS = new ArrayList<>();
    private static String page = "";

    @BeforeAll
    static void readTheTree() throws IOException {
        page = Files.readString(ROOT.resolve("docs/hazards.md"));
        for (String module : List.of("coach", "wire", "library", "pages", "phone", "server", "trials")) {
            for (Path file : ProjectTree.files(module + "/src", ".java")) {
                CLASSES.put(ProjectTree.name(file, ".java"), Files.readString(file));
            }
        }
        ProjectTree.files("content/rulebook", ".md").forEach(file -> WORDS.add(ProjectTree.name(file, ".md")));
        ProjectTree.files("content/exercises", ".yml").forEach(file -> WORDS.add(ProjectTree.name(file, ".yml")));
        assertThat(CLASSES).hasSizeGreaterThan(300);
        assertThat(WORDS).hasSizeGreaterThan(140);
    }

    @Test
    void whatIsNamed_isThere() {
        List<String> named = marked(page);
        assertThat(named).hasSizeGreaterThan(150);
        assertThat(named).filteredOn(name -> !isThere(name)).isEmpty();
    }

    @Test
    void whatIsNotThere_isNoticed() {
        assertThat(List.of(
                        "HazardsTest.noSuchMethod",
                        "NoSuchTest",
                        "NoSuchTest.whatIsNamed_isThere",
                        "no-such-rule",
                        "docs/no-such.md"))
                .noneMatch(HazardsTest::isThere);
        assertThat(List.of("HazardsTest.whatIsNamed_isThere", "LastCheck", "pain-stop", "docs/hazards.md"))
                .allMatch(HazardsTest::isThere);
    }

    @Test
    void everyRow_isWhole_andNamesATestOrIsOpen() {
        List<List<String>> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            assertThat(row).as(row.getFirst()).hasSize(COLUMNS).noneMatch(String::isBlank);
            assertThat(row.getFirst()).as("numbers run on").isEqualTo("H" + (i + 1));
            assertThat(row.get(4)).as(row.getFirst()).matches("S[1-5] L[1-4]");
            assertThat(row.get(STATUS)).as(row.getFirst()).matches("(held|in part|open), not signed");
            List<String> tests = marked(row.get(PROVEN_BY));
            assertThat(tests).as(row.getFirst()).allMatch(test -> test.matches("\\w+Test(\\.\\w+)?"));
            if (tests.isEmpty()) {
                assertThat(row.get(PROVEN_BY)).as(row.getFirst()).isEqualTo("none");
                assertThat(row.get(STATUS)).as(row.getFirst()).startsWith("open");
            }
        }
    }

    /** Until a test is there, a row may not lean on it alone. */
    @Test
    void whatIsOpen_isListedAtTheEnd_andNothingElseIs() {
        int open = page.indexOf("\n## What is open");
        String end = page.substring(open, page.indexOf("\n## ", open + 1));
        List<String> listed = Pattern.compile("\\*\\*(H\\d+)\\*\\*")
                .matcher(end)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        List<String> expected = rows().stream()
                .filter(row -> !row.get(STATUS).startsWith("held"))
                .map(List::getFirst)
                .sorted()
                .toList();
        assertThat(listed).isEqualTo(expected);
    }

    /** Each rule that limits something keeps some harm away, so some row names it. */
    @Test
    void everyRuleThatLimits_hasItsRow() throws IOException {
        List<String> named = new ArrayList<>();
        rows().forEach(row -> row.forEach(cell -> named.addAll(marked(cell))));
        List<String> unnamed = new ArrayList<>();
        for (String folder : List.of("red-flags", "conditions", "load", "due")) {
            for (Path file : ProjectTree.files("content/rulebook/" + folder, ".md")) {
                unnamed.add(ProjectTree.name(file, ".md"));
            }
        }
        assertThat(unnamed).hasSizeGreaterThan(60);
        unnamed.removeAll(named);
        assertThat(unnamed).isEmpty();
    }

    private static List<List<String>> rows() {
        return ProjectTree.rows(page, "\\| H");
    }

    private static List<String> marked(String text) {
        return MARKED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static boolean isThere(String name) {
        if (name.contains("/")) {
            return Files.exists(ROOT.resolve(name));
        }
        MatchResult code = CODE.matcher(name).results().findFirst().orElse(null);
        if (code == null || !code.group().equals(name)) {
            return WORDS.contains(name);
        }
        String source = CLASSES.get(code.group(1));
        String method = code.group(2);
        return source != null
                && (method == null
                        || Pattern.compile("> ?" + method + "\\(|void " + method + "\\(")
                                .matcher(source)
                                .find());
    }
}
