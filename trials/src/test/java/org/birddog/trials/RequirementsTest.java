package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/requirements.md says answers a requirement is there, and no requirement is left out. */
class RequirementsTest {

    private static final Pattern MARKED = Pattern.compile("`([^`\\n]+)`");
    private static final Path ROOT = ProjectTree.ROOT;
    private static final TreeSet<String> KNOWN = new TreeSet<>();
    private static String page = "";
    private static String ways = "";

    @BeforeAll
    static void readTheTree() throws IOException {
        page = Files.readString(ROOT.resolve("docs/requirements.md"));
        ways = Files.readString(ROOT.resolve("pages/src/main/java/org/birddog/pages/Pages.java"));
        add("content/rulebook", ".md", "");
        add("content/exercises", ".yml", "");
        add("content/lessons", ".md", "lessons/");
        assertThat(KNOWN).hasSizeGreaterThan(240);
    }

    @Test
    void everyRequirementHasItsRow_once_andInOrder() {
        assertThat(numbers("A")).containsExactlyElementsOf(upTo("A", 140));
        assertThat(numbers("D")).containsExactlyElementsOf(upTo("D", 20));
    }

    @Test
    void everyRow_namesSomething_andAllThatIsNamedIsThere() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows()) {
            List<String> named = MARKED.matcher(row.getLast())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            if (named.isEmpty()) {
                wrong.add(row.getFirst() + " names nothing");
            }
            named.stream().filter(name -> !isThere(name)).forEach(name -> wrong.add(row.getFirst() + " " + name));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotAnsweredYet_saysWhichIssueWill_orThatNoneDoes() {
        List<String> open = rows().stream()
                .map(List::getLast)
                .filter(answer -> answer.contains("not yet"))
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allMatch(answer -> answer.matches(".*not yet, (issue \\d+|and no issue of ours.*)"));
    }

    @Test
    void everyLesson_answersSomething_orIsOfOurOwnMaking() {
        TreeSet<String> unnamed = new TreeSet<>();
        KNOWN.stream()
                .filter(name -> name.startsWith("lessons/") && !page.contains("`" + name + "`"))
                .forEach(unnamed::add);
        assertThat(unnamed).as("lessons that the articles do not ask for").hasSizeLessThan(25);
    }

    @Test
    void whatIsNotThere_isNoticed() {
        assertThat(List.of("no-such-rule", "lessons/no-such-lesson", "/no-such-page", "docs/no-such.md"))
                .noneMatch(RequirementsTest::isThere);
        assertThat(List.of("pain-stop", "bird-dog", "lessons/sleep", "/today", "docs/contract.md"))
                .allMatch(RequirementsTest::isThere);
    }

    private static boolean isThere(String name) {
        if (name.startsWith("/")) {
            return ways.contains("ways.put(\"" + name + "\"");
        }
        return KNOWN.contains(name) || (name.contains(".") && Files.exists(ROOT.resolve(name)));
    }

    private static List<String> numbers(String letter) {
        return rows().stream()
                .map(List::getFirst)
                .filter(number -> number.startsWith(letter))
                .toList();
    }

    private static List<String> upTo(String letter, int last) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            numbers.add(letter + i);
        }
        return numbers;
    }

    private static List<List<String>> rows() {
        return ProjectTree.rows(page, "\\| [AD]\\d+ ");
    }

    private static void add(String folder, String ending, String before) throws IOException {
        ProjectTree.files(folder, ending).forEach(file -> KNOWN.add(before + ProjectTree.name(file, ending)));
    }
}
