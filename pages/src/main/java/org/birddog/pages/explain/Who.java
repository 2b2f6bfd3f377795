package org.birddog.pages.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who the case is about, without a name and without anything in their own words. */
final class Who {

    private static final List<Integer> COLUMNS = List.of(22, 72);

    private final Sheet sheet;
    private final Reading reading;
    private final Wording say;
    private final Person person;
    private final int today;

    private Who(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.say = reading.say();
        this.person = reading.outlook().now().facts().person();
        this.today = reading.advice().today();
    }

    static void write(Sheet sheet, Reading reading) {
        sheet.heading(reading.say().of("explain.who.title"));
        Who who = new Who(sheet, reading);
        who.pain();
        who.body();
        who.wishes();
        who.leanings();
    }

    private void pain() {
        fact("explain.who.age", age());
        fact("me.fact.sites", labels(person.sites()));
        fact("me.fact.usual-pain", outOfTen(person.usualPain()));
        fact("me.fact.worst-pain", outOfTen(person.worstPain()));
        fact("me.fact.settles", label(person.settles()));
    }

    private void body() {
        fact("me.fact.conditions", conditions());
        Integer week = person.pregnancyWeekOn(today);
        fact(
                "me.fact.pregnancy",
                week == null
                        ? null
                        : week == 0 ? say.of("me.not-pregnant") : say.of("me.week-of-pregnancy", "week", week));
        Integer sinceBirth = person.postpartumWeeksOn(today);
        if (sinceBirth != null) {
            fact("me.fact.birth", say.count("explain.who.weeks-ago", sinceBirth));
        }
        Integer sinceSurgery = person.surgeryWeeksOn(today);
        if (sinceSurgery != null) {
            fact("me.fact.surgery", say.count("explain.who.weeks-ago", sinceSurgery));
        }
    }

    private void wishes() {
        fact("me.fact.aim", label(person.aim()));
        fact(
                "me.fact.minutes",
                person.minutes() == null
                        ? null
                        : say.count("calendar.minutes", person.minutes().value()));
        fact(
                "me.fact.days",
                person.days() == null
                        ? null
                        : say.count("calendar.days", person.days().value()));
    }

    /** What ranks the plan, where it was told. */
    private void leanings() {
        told("me.fact.better-with", labels(person.betterWith()));
        told("me.fact.worse-with", labels(person.worseWith()));
        told(
                "me.fact.time-of-day",
                person.timeOfDay() == null ? null : person.timeOfDay().value());
        if (person.restingHeartRate() != null) {
            told(
                    "me.fact.resting-heart-rate",
                    say.of("me.a-minute", "n", person.restingHeartRate().value()));
        }
        if (person.pyramid() != null && person.pyramid().value()) {
            told("me.fact.pyramid", say.of("me.bird-dog-and-side-plank"));
        }
    }

    private void told(String key, @Nullable String value) {
        if (value != null) {
            fact(key, value);
        }
    }

    private void fact(String key, @Nullable String value) {
        sheet.row(1, COLUMNS, List.of(say.of(key), value == null ? say.of("me.not-told") : value));
    }

    /** Only the year of birth is told, so it is one of two. */
    private @Nullable String age() {
        if (person.birthYear() == null) {
            return null;
        }
        int year = person.birthYear().value();
        int most = LocalDate.ofEpochDay(today).getYear() - year;
        return say.of("explain.who.age-of", "least", most - 1, "most", most, "year", year);
    }

    private @Nullable String conditions() {
        if (person.conditions() == null) {
            return null;
        }
        List<String> conditions = new ArrayList<>();
        for (Condition condition : person.conditions().value()) {
            RuleText text = reading.sayings().text(reading.coach().content().page(condition.word()));
            conditions.add(say.of(
                    "explain.rule",
                    "title",
                    text.label() == null ? text.title() : text.label(),
                    "rule",
                    condition.word()));
        }
        return conditions.isEmpty() ? say.of("me.none-of-these") : String.join(say.of("explain.between"), conditions);
    }

    private @Nullable String labels(@Nullable Told<? extends List<? extends Word>> told) {
        if (told == null) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        for (Word word : told.value()) {
            labels.add(say.label(word));
        }
        return String.join(say.of("explain.between"), labels);
    }

    private @Nullable String label(@Nullable Told<? extends Word> told) {
        return told == null ? null : say.label(told.value());
    }

    private @Nullable String outOfTen(@Nullable Told<Integer> told) {
        return told == null ? null : say.of("me.of-ten", "n", told.value());
    }
}
