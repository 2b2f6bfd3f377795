package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.jspecify.annotations.Nullable;

/**
 * One page of content/rulebook.
 *
 * @param part its front matter, to say where a fault stands
 * @param sections When, Then, Why and Examples
 * @param examples parsed, for the tests of the coach
 */
public record RulePageFile(Part part, RulePage page, List<Section> sections, List<Example> examples) {

    static final List<String> SECTIONS = List.of("When", "Then", "Why", "Examples");

    private static final int LARGEST = 1_000_000;
    private static final List<String> GIVEN = List.of("ask", "start", "profile", "screening", "hour", "diary");
    private static final List<String> THEN_KEYS = List.of(
            "permission",
            "because",
            "because-not",
            "advice",
            "advice-not",
            "stage",
            "excluded",
            "allowed",
            "session",
            "only",
            "times-a-day",
            "doses",
            "changes",
            "evidence",
            "reasons",
            "reasons-not",
            "from",
            "caution",
            "lesson",
            "due",
            "due-not",
            "tests",
            "tests-not",
            "offer",
            "review");

    static RulePageFile read(String rule, String file, String text, Faults faults) {
        PageLayout layout = PageLayout.of(text);
        List<String> titles = layout.sections().stream().map(Section::title).toList();
        if (layout.frontMatter().isEmpty() || !titles.equals(SECTIONS)) {
            boolean bare = layout.frontMatter().isEmpty();
            faults.add(
                    Reading.SECTIONS,
                    file,
                    bare || layout.sections().isEmpty()
                            ? 1
                            : layout.sections().getFirst().line(),
                    bare ? "the front matter is missing" : "the sections are " + String.join(", ", titles),
                    bare ? "Maybe one of its two lines --- is lost." : "Maybe When, Then, Why, Examples.");
        }
        String frontMatter = layout.frontMatter().isEmpty() ? "{}" : layout.frontMatter();
        Part part = Yaml.read(file, frontMatter, 1, faults);
        RulePage page = layout.frontMatter().isEmpty() ? empty(rule) : page(rule, part);
        List<Example> examples = new ArrayList<>();
        for (Section section : layout.sections()) {
            if (section.title().equals("Examples")) {
                examples.addAll(examples(section, file, faults));
            }
        }
        return new RulePageFile(part, page, layout.sections(), List.copyOf(examples));
    }

    private static RulePage empty(String rule) {
        Demands none = Demands.NONE;
        return new RulePage(rule, "", null, null, new TreeMap<>(), none, none, List.of(), List.of(), new TreeMap<>());
    }

    private static RulePage page(String rule, Part part) {
        part.keys(
                Languages.with(List.of("rule", "kind", "signed-off", "numbers", "sources")),
                List.of("action", "bars", "cautions", "lifted-by"));
        if (part.at("rule").present() && !part.at("rule").text().equals(rule)) {
            part.at("rule").refuse(Reading.NAMES, "rule and file have two names", "Maybe one is a slip.");
        }
        Part action = part.at("action");
        return new RulePage(
                rule,
                Vocabularies.word(part.at("kind"), Vocabularies.PAGES),
                action.present() ? Vocabularies.word(action, Vocabularies.ACTIONS) : null,
                part.at("signed-off").textOrNull(),
                numbers(part.at("numbers")),
                demands(part.at("bars")),
                demands(part.at("cautions")),
                part.at("lifted-by").present()
                        ? Vocabularies.words(part.at("lifted-by"), Vocabularies.LIFTERS)
                        : List.of(),
                part.at("sources").texts(),
                Languages.of(part, RulePageFile::words));
    }

    private static SortedMap<String, Integer> numbers(Part part) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        for (Map.Entry<String, Part> entry : part.entries().entrySet()) {
            if (!Vocabularies.isKebab(entry.getKey())) {
                entry.getValue()
                        .refuse(
                                Reading.NAMES,
                                "the number " + entry.getKey() + " is not named in kebab-case",
                                "Maybe a capital or a space.");
            }
            numbers.put(entry.getKey(), entry.getValue().wholeNumber(-LARGEST, LARGEST));
        }
        return numbers;
    }

    private static Demands demands(Part part) {
        return part.present() ? Demands.of(Vocabularies.words(part, Demand.values())) : Demands.NONE;
    }

    private static RuleText words(Part words) {
        words.keys(List.of("title", "says"), List.of("ask", "label", "help"));
        return new RuleText(
                words.at("title").text(),
                words.at("says").text(),
                words.at("ask").textOrNull(),
                words.at("label").textOrNull(),
                words.at("help").textOrNull());
    }

    private static List<Example> examples(Section section, String file, Faults faults) {
        int start = PageLayout.blockStart(section);
        if (start < 0) {
            faults.add(
                    Reading.SECTIONS,
                    file,
                    section.line(),
                    "the section Examples needs exactly one block of YAML",
                    "Maybe its first line is not ```yaml, or a second block can join the first.");
            return List.of();
        }
        int end = PageLayout.blockEnd(section, start);
        String block = String.join("\n", section.lines().subList(start, end));
        List<Example> examples = new ArrayList<>();
        for (Part one : Yaml.read(file, block, section.line() + start, faults).list()) {
            one.keys(List.of("case", "then"), GIVEN);
            one.at("then").keys(List.of(), THEN_KEYS);
            examples.add(new Example(one.at("case").text(), file, one.line(), map(one.data())));
        }
        return examples;
    }

    @SuppressWarnings("unchecked") // PlainData makes maps of nothing else
    private static Map<String, @Nullable Object> map(@Nullable Object data) {
        return data instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** The text of a section; empty where there is none. */
    public String section(String title) {
        for (Section section : sections) {
            if (section.title().equals(title)) {
                return section.text();
            }
        }
        return "";
    }
}
