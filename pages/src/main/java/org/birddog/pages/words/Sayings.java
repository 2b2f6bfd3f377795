package org.birddog.pages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Form;
import org.birddog.wire.Words;
import org.jspecify.annotations.Nullable;

/** Puts reasons into words: the rule's own words, with dates and words of the contract said plainly. */
public final class Sayings {

    /** Evidence whose values are words of the contract, and not a person's own. */
    private static final List<String> CODED = List.of(
            "answer",
            "missing",
            "site",
            "like",
            "aim",
            "category",
            "equipment",
            "order",
            "because",
            "about",
            "quality",
            "demand",
            "direction",
            "flags",
            "settles",
            "sign",
            "form",
            "test");

    private final Content content;
    private final Words words;
    private final Wording say;
    private final SortedMap<String, LessonText> lessons;
    private final Terms terms;
    private final SortedMap<String, RulePage> pages = new TreeMap<>();

    private Sayings(Content content, Words words, Wording say, SortedMap<String, LessonText> lessons) {
        this.content = content;
        this.words = words;
        this.say = say;
        this.lessons = lessons;
        this.terms = Terms.of(say);
        for (RulePage page : content.pages()) {
            pages.put(page.rule(), page);
        }
    }

    /**
     * The sayings of every language that the pages speak, by its ISO code.
     *
     * @param lessons what the lessons say: by language, then by lesson
     */
    public static SortedMap<String, Sayings> in(
            SortedMap<String, Wording> wordings,
            Content content,
            SortedMap<String, SortedMap<String, LessonText>> lessons) {
        Words words = new Words(content);
        SortedMap<String, Sayings> sayings = new TreeMap<>();
        wordings.forEach((language, say) -> {
            SortedMap<String, LessonText> known = new TreeMap<>(lessons.getOrDefault(Wording.FIRST, new TreeMap<>()));
            known.putAll(lessons.getOrDefault(language, new TreeMap<>()));
            sayings.put(language, new Sayings(content, words, say, known));
        });
        return sayings;
    }

    /** The words of an exercise. */
    public ExerciseText text(String exercise) {
        return content.text(say.language(), exercise);
    }

    /** The words of a lesson, or null where there is none of that name. */
    public @Nullable LessonText lesson(String id) {
        return lessons.get(id);
    }

    /** What a lesson is called; one that our content lacks by its id. */
    public String lessonTitle(String id) {
        LessonText text = lessons.get(id);
        return text == null ? id : text.title();
    }

    /** What an exercise is called. */
    public String name(String exercise) {
        return text(exercise).name();
    }

    /** What an exercise is called; of one that our content lacks, its id. */
    public String nameOrId(String exercise) {
        return content.exercise(exercise) == null ? exercise : name(exercise);
    }

    /** A dose of an exercise, in plain words. */
    public String dose(Exercise exercise, Dose dose) {
        return PlainDose.words(say, dose, exercise.ladder());
    }

    /** A questionnaire with its scoring and its words. */
    public QuestionnaireForm form(Form form) {
        return content.measures().form(form);
    }

    /** The words of a rule's page, its numbers still to be filled in. */
    public RuleText text(RulePage page) {
        return page.text(say.language());
    }

    /** The title of a rule's page. */
    public String title(String rule) {
        return text(content.page(rule)).title();
    }

    /** What a rule's page says to the person, with its numbers. */
    public String says(String rule) {
        RulePage page = content.page(rule);
        return filled(text(page).says(), page);
    }

    /** The question of a rule's page, with its numbers; its title where it asks none. */
    public String ask(String rule) {
        RulePage page = content.page(rule);
        String ask = text(page).ask();
        return filled(ask == null ? text(page).title() : ask, page);
    }

    /** What the pages say in the same language. */
    public Wording say() {
        return say;
    }

    /** The words that the app explains. */
    public Terms terms() {
        return terms;
    }

    /** A reason in words. */
    public Saying of(Reason reason) {
        List<Evidence> plain = new ArrayList<>();
        for (Evidence evidence : reason.evidence()) {
            plain.add(new Evidence(evidence.name(), plain(evidence), evidence.entry()));
        }
        RulePage page = pages.get(reason.rule());
        return new Saying(
                reason.rule(),
                page == null ? reason.rule() : text(page).title(),
                words.says(new Reason(reason.rule(), plain), say.language()),
                page != null && page.signedOff() != null);
    }

    /** Reasons in words, in their order; what would be said twice is said once. */
    public List<Saying> of(List<Reason> reasons) {
        List<Saying> sayings = new ArrayList<>();
        for (Reason reason : reasons) {
            Saying saying = of(reason);
            if (!sayings.contains(saying)) {
                sayings.add(saying);
            }
        }
        return sayings;
    }

    /** The words of a rule's page, with its numbers in their gaps. */
    public static String filled(String text, RulePage page) {
        StringBuilder filled = new StringBuilder();
        int said = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            Integer number = close < 0 ? null : page.numbers().get(text.substring(open + 1, close));
            if (number != null) {
                filled.append(text, said, open).append(number);
                said = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        return filled.append(text, said, text.length()).toString();
    }

    private Object plain(Evidence evidence) {
        if (!(evidence.value() instanceof String value)) {
            return evidence.value();
        }
        Integer day = PlainDay.parse(value);
        if (day != null) {
            return PlainDay.ofYear(say, day);
        }
        switch (evidence.name()) {
            case "found", "condition" -> {
                return pages.containsKey(value) ? title(value) : value;
            }
            case "cause", "work" -> {
                return say.of("label." + evidence.name() + "." + value);
            }
            case "worse-with" -> {
                return say.of("label.movement." + value);
            }
            default -> {}
        }
        return CODED.contains(evidence.name()) ? Labels.inSentence(say, value) : value;
    }
}
