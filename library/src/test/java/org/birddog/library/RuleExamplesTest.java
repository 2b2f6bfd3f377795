package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule, one page: bound both ways, every number of a page read by its rule, every example executed. */
class RuleExamplesTest {

    private static final ContentFiles FILES = read();

    private static ContentFiles read() {
        try {
            return ContentReader.read(Path.of("..", "content"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<String> pages() {
        return FILES.content().pages().stream().map(RulePage::rule);
    }

    /** The coach is made anew for each page, so that mutation testing meets its making too. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyExample_holds(String rule) {
        ExamplesCheck check = new ExamplesCheck(Coach.of(FILES.content()));
        List<String> wrong = new ArrayList<>();
        for (Example example : Objects.requireNonNull(FILES.page(rule)).examples()) {
            for (String contradiction : check.contradictions(example)) {
                wrong.add(example.file() + ":" + example.line() + " " + example.sentence() + ": " + contradiction);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void examples_areMany() {
        assertThat(FILES.pages()).flatExtracting(RulePageFile::examples).hasSizeGreaterThan(500);
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        TreeSet<String> rules = new TreeSet<>(Rulebook.REASONS);
        Rulebook rulebook = Rulebook.of(FILES.content());
        rules.add(rulebook.quickRelief().id());
        rules.add(rulebook.minimumDay().id());
        rules.add(rulebook.sittingBreak().id());
        for (Rule rule : rulebook.rules()) {
            rules.add(rule.id());
        }
        List<String> pages =
                FILES.content().pages().stream().map(RulePage::rule).toList();
        assertThat(pages).containsExactlyElementsOf(rules);
    }

    @Test
    void everyNumberOfAPage_isReadByItsRule() {
        TreeSet<String> read = new TreeSet<>();
        List<RulePage> pages = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>();
        for (RulePage page : FILES.content().pages()) {
            pages.add(watched(page, read));
            page.numbers().keySet().forEach(number -> all.add(page.rule() + " " + number));
        }
        Content content = FILES.content();
        Content watched = new Content(
                content.version(),
                content.exercises(),
                pages,
                content.sources(),
                content.lessons(),
                content.measures(),
                content.texts());
        ExamplesCheck check = new ExamplesCheck(Coach.of(watched));
        for (RulePageFile page : FILES.pages()) {
            page.examples().forEach(check::contradictions);
        }
        all.removeAll(read);
        assertThat(all).as("numbers that no code reads").isSubsetOf(SAID_ONLY);
    }

    /** Numbers that belong to a question put to the person, so that no code compares with them. */
    private static final List<String> SAID_ONLY = List.of(
            "first-episode-under-20-or-over-55 old",
            "first-episode-under-20-or-over-55 young",
            "inflammatory-pattern features",
            "minor-trauma-with-fragile-bones age");

    private static RulePage watched(RulePage page, SortedSet<String> read) {
        SortedMap<String, Integer> numbers = new TreeMap<>(Comparator.naturalOrder()) {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable Integer get(@Nullable Object name) {
                read.add(page.rule() + " " + name);
                return super.get(name);
            }
        };
        numbers.putAll(page.numbers());
        return new RulePage(
                page.rule(),
                page.kind(),
                page.action(),
                page.signedOff(),
                numbers,
                page.bars(),
                page.cautions(),
                page.liftedBy(),
                page.sources(),
                page.texts());
    }
}
