package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.library.PhrasesFile.Phrase;
import org.junit.jupiter.api.Test;

/** What the pages say is read into keys, forms and gaps. */
class PhrasesFileTest {

    private final Faults faults = new Faults();

    @Test
    void keysBeginWithTheAreaAndGoDownByDots() {
        SortedMap<String, Phrase> phrases = phrases("title: Today\nweek:\n  focus:\n    rest: A day off\n");
        assertThat(phrases.keySet()).containsExactly("today.title", "today.week.focus.rest");
        assertThat(of(phrases, "today.title").forms()).containsExactly(Map.entry("other", "Today"));
        assertThat(faults.none()).isTrue();
    }

    @Test
    void whatCountsIsOnePhraseOfSeveralForms() {
        SortedMap<String, Phrase> phrases = phrases("days:\n  one: One day\n  other: \"{n} days\"\n");
        assertThat(phrases.keySet()).containsExactly("today.days");
        assertThat(of(phrases, "today.days").forms()).containsOnlyKeys("one", "other");
        assertThat(of(phrases, "today.days").gaps()).containsExactly("n");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void spacesInQuotesAreKept() {
        SortedMap<String, Phrase> phrases = phrases("between: \", \"\ntitle: >-\n  A long\n  title\n");
        assertThat(of(phrases, "today.between").forms()).containsEntry("other", ", ");
        assertThat(of(phrases, "today.title").forms()).containsEntry("other", "A long title");
    }

    @Test
    void withoutOtherItNamesAndDoesNotCount() {
        assertThat(phrases("sides:\n  one: One side\n  both: Both sides\n").keySet())
                .containsExactly("today.sides.both", "today.sides.one");
    }

    @Test
    void gapsAreGatheredFromAllFormsEachOnce() {
        SortedMap<String, Phrase> phrases =
                phrases("rest:\n  one: \"{a} and {n}\"\n  other: \"{n}, {b}, {n} and {open\"\n");
        assertThat(of(phrases, "today.rest").gaps()).containsExactly("a", "b", "n", "{open");
    }

    @Test
    void aKeyThatIsNoNameAndAValueThatIsNoTextAreRefused() {
        phrases("Title: Today\nminutes: 15\nempty: \"\"\n");
        assertThat(faults.inReadingOrder()).extracting(Fault::line).containsExactly(1, 2, 3);
    }

    private static Phrase of(SortedMap<String, Phrase> phrases, String key) {
        return Objects.requireNonNull(phrases.get(key));
    }

    private SortedMap<String, Phrase> phrases(String yaml) {
        return PhrasesFile.read("en", "today", Yaml.read("words/en/today.yml", yaml, faults))
                .phrases();
    }
}
