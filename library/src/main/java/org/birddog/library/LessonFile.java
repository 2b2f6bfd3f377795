package org.birddog.library;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Word;
import org.birddog.coach.vocabulary.Work;

/**
 * One file of content/lessons.
 *
 * @param part its front matter, to say where a fault stands
 * @param numbers each number of the text, and the source or the rule's number that it is taken from
 * @param bodies the section of each language
 */
public record LessonFile(
        Part part,
        Lesson lesson,
        SortedMap<String, String> numbers,
        SortedMap<String, LessonText> texts,
        SortedMap<String, Section> bodies) {

    private static final int LAST = 9_999;
    private static final List<String> SUITS =
            List.of("rules", "conditions", "causes", "sites", "work", "worse-with", "aims");

    static LessonFile read(String id, String file, String text, Faults faults) {
        PageLayout layout = PageLayout.of(text);
        List<String> titles = layout.sections().stream().map(Section::title).toList();
        if (layout.frontMatter().isEmpty() || !titles.equals(Vocabularies.LANGUAGES)) {
            boolean bare = layout.frontMatter().isEmpty();
            faults.add(
                    Reading.SECTIONS,
                    file,
                    1,
                    bare ? "the front matter is missing" : "the sections are " + String.join(", ", titles),
                    bare
                            ? "Maybe one of its two lines --- is lost."
                            : "Maybe one for each language: " + String.join(", ", Vocabularies.LANGUAGES) + ".");
        }
        Part part = Yaml.read(file, layout.frontMatter().isEmpty() ? "{}" : layout.frontMatter(), 1, faults);
        SortedMap<String, Section> bodies = new TreeMap<>();
        layout.sections().forEach(section -> bodies.put(section.title(), section));
        return read(id, part, bodies);
    }

    private static LessonFile read(String id, Part part, SortedMap<String, Section> bodies) {
        part.keys(
                Languages.with(List.of("lesson", "order", "topic", "up-to", "suits", "numbers", "sources")), List.of());
        if (part.at("lesson").present() && !part.at("lesson").text().equals(id)) {
            part.at("lesson").refuse(Reading.NAMES, "lesson and file have two names", "Maybe one is a slip.");
        }
        Lesson lesson = new Lesson(
                id,
                part.at("order").wholeNumber(1, LAST),
                Vocabularies.word(part.at("topic"), Topic.values()),
                Vocabularies.word(part.at("up-to"), Permission.values()),
                suits(part.at("suits")),
                part.at("sources").texts());
        SortedMap<String, String> numbers = new TreeMap<>();
        part.at("numbers").entries().forEach((number, from) -> numbers.put(number, from.text()));
        SortedMap<String, LessonText> texts = new TreeMap<>();
        for (String language : Vocabularies.LANGUAGES) {
            Part words = part.at(language);
            words.keys(List.of("title", "today"), List.of());
            Section body = bodies.get(language);
            texts.put(
                    language,
                    new LessonText(
                            words.at("title").text(),
                            words.at("today").text(),
                            body == null ? List.of() : LessonBody.passages(body)));
        }
        return new LessonFile(part, lesson, numbers, texts, bodies);
    }

    private static Lesson.Suits suits(Part part) {
        part.keys(List.of(), SUITS);
        return new Lesson.Suits(
                part.at("rules").present() ? part.at("rules").texts() : List.of(),
                words(part.at("conditions"), Condition.values()),
                words(part.at("causes"), Cause.values()),
                words(part.at("sites"), Site.values()),
                words(part.at("work"), Work.values()),
                words(part.at("worse-with"), Movement.values()),
                words(part.at("aims"), Aim.values()));
    }

    private static <W extends Word> List<W> words(Part part, W[] known) {
        return part.present() ? Vocabularies.words(part, known) : List.of();
    }

    /** The line of the file at which the body of a language begins. */
    int bodyLine(String language) {
        Section body = bodies.get(language);
        return body == null ? 1 : body.line();
    }
}
