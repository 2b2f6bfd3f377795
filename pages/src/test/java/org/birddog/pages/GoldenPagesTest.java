package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each invented person reads, kept as text in src/test/golden and reviewed in the diff. After a wanted change:
 * {@code mvn -pl pages -am test -Dtest=GoldenPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "golden");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));
    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    /** Pages whose words are the same for nearly everybody: one person is enough. */
    private static final List<String> ONCE = List.of(
            "/welcome",
            "/screening",
            "/emergency",
            "/before-you-start",
            "/profile/pain",
            "/profile/health",
            "/profile/aim",
            "/me",
            "/session",
            "/session/sheet",
            "/calendar",
            "/summary",
            "/relief",
            "/exercises/bird-dog",
            "/lessons",
            "/lessons/desk",
            "/words",
            "/questionnaires",
            "/questionnaires/peg",
            "/scores/rmdq",
            "/self-tests",
            "/self-tests/hamstring-length",
            "/help",
            "/seen",
            "/activity/import",
            "/diary/load",
            "/diary/erase");

    /** Whose progress is looked at: nothing yet, one day, a year, ten years. */
    private static final List<String> LONG = List.of("empty", "one-point", "a-year", "ten-years");

    private static final List<String> PROGRESS =
            List.of("/progress", "/progress/exercises", "/progress/weeks", "/progress/sleep");

    /** A file's name, the person and the path. */
    record Golden(String file, String person, String path) {

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Golden> pages() {
        List<Golden> pages = new ArrayList<>();
        for (String person : People.all().keySet()) {
            pages.add(new Golden("today." + person + ".txt", person, "/today"));
        }
        for (String person : LONG) {
            for (String path : PROGRESS) {
                pages.add(new Golden(path.substring(1).replace('/', '.') + "." + person + ".txt", person, path));
            }
        }
        pages.add(new Golden("progress.clinician.txt", "clinician", "/progress"));
        pages.add(new Golden("scores.rmdq.a-year.txt", "a-year", "/scores/rmdq"));
        pages.add(new Golden("scores.psfs.a-year.txt", "a-year", "/scores/psfs"));
        pages.add(new Golden("goals.a-year.txt", "a-year", "/goals"));
        for (String path : ONCE) {
            pages.add(new Golden(path.substring(1).replace('/', '.') + ".txt", "training", path));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAsItWasReviewed(Golden golden) throws IOException {
        String text = PageText.of(html(golden.person(), golden.path()));
        Path file = GOLDEN.resolve(golden.file());
        if (WRITES) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            pages().stream().map(Golden::file).toList());
        }
    }

    /** The page at a path, after the redirects that lead to it. */
    private static String html(String person, String path) {
        String next = path;
        for (int steps = 0; steps < 5; steps++) {
            switch (PersonWalking.PAGES.answer(Visit.get(next), Years.named(person), NOW, () -> "id")) {
                case Answer.Html page -> {
                    return page.html();
                }
                case Answer.SeeOther other -> next = other.path();
                case Answer.Erased _, Answer.Following _, Answer.Asset _ ->
                    throw new AssertionError(next + " is no page");
            }
        }
        throw new AssertionError(path + " leads round in a circle");
    }
}
