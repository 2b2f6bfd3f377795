package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.birddog.coach.vocabulary.Site;
import org.junit.jupiter.api.Test;

/** What pages ask content/words for is said there, and nothing else is. */
class WordingTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*)\"");

    @Test
    void everyKeyThatAPageNamesIsSaid() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (String key : named()) {
            boolean said = isBeginning(key)
                    ? PersonWalking.SAY.keys().stream().anyMatch(known -> known.startsWith(key))
                    : PersonWalking.SAY.has(key);
            if (!said) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsSaidThatNoPageNames() throws IOException {
        SortedSet<String> named = named();
        assertThat(named).hasSizeGreaterThan(100);
        TreeSet<String> idle = new TreeSet<>();
        for (String key : PersonWalking.SAY.keys()) {
            if (!named.contains(key) && named.stream().noneMatch(name -> isBeginning(name) && key.startsWith(name))) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        for (Path template : files(Path.of("src/main/jte"))) {
            String text = Files.readString(template);
            if (!template.toString().contains("css")) {
                String bare = text.replaceAll("(?s)!\\{.*?\\}", "")
                        .replaceAll("(?s)<svg.*?</svg>", "")
                        .replaceAll("\\$\\{[^}]*\\}", "")
                        .replaceAll("(?m)^\\s*@.*$", "")
                        .replaceAll("@[a-z]+(\\([^>]*?\\))?(?=[^a-z(]|$)", "")
                        .replaceAll("(?s)<[^>]*>", " ");
                Matcher words = Pattern.compile("[A-Za-z]{3,} [a-z]{3,}").matcher(bare);
                assertThat(words.find() ? words.group() : "")
                        .as(template.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void gapsAreFilledAndNumbersPickTheirForm() {
        assertThat(PersonWalking.SAY.count("calendar.minutes", 1)).isEqualTo("1 minute");
        assertThat(PersonWalking.SAY.count("calendar.minutes", 2)).isEqualTo("2 minutes");
        assertThat(PersonWalking.SAY.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(PersonWalking.SAY.or(List.of("a"))).isEqualTo("a");
        assertThat(PersonWalking.SAY.label(Site.LOWER_BACK)).isEqualTo("Lower back");
        assertThat(PersonWalking.SAY.of("form.about", "heading", "{message}", "message", "m"))
                .as("what is filled in is not filled again")
                .isEqualTo("{message}: m");
        assertThatThrownBy(() -> PersonWalking.SAY.of("form.about", "heading", "h"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{message}");
        assertThatThrownBy(() -> PersonWalking.SAY.of("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such");
    }

    /** Keys, and beginnings of keys that a word is added to, which end with a dot or a hyphen. */
    private static SortedSet<String> named() throws IOException {
        TreeSet<String> areas = new TreeSet<>();
        PersonWalking.SAY.keys().forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));
        TreeSet<String> named = new TreeSet<>(List.of("label."));
        for (Path file : files(Path.of("src/main"))) {
            Matcher keys = KEY.matcher(Files.readString(file));
            while (keys.find()) {
                String key = keys.group(1);
                if (areas.contains(key.substring(0, key.indexOf('.'))) && !key.endsWith(".jsonl")) {
                    named.add(key);
                }
            }
        }
        return named;
    }

    private static boolean isBeginning(String name) {
        return name.endsWith(".") || name.endsWith("-");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .toList();
        }
    }
}
