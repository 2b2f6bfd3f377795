package org.birddog.pages.me;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.profile.Step;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** What the person told in each step, in plain words. */
public final class FactSheet {

    /**
     * One thing that the person told.
     *
     * @param name what it is about
     * @param values in plain words; empty where it was not told
     */
    public record Fact(String name, List<String> values) {}

    /** The last week after a birth in which a rule asks about it. */
    private static final int YEAR = 52;

    private final List<Fact> facts = new ArrayList<>();
    private final Turn turn;
    private final Wording say;
    private final Person person;

    private FactSheet(Turn turn) {
        this.turn = turn;
        this.say = turn.say();
        this.person = turn.person();
    }

    /** Everything that a step asks about; empty where nothing of it was told. */
    public static List<Fact> of(Turn turn, Step step) {
        FactSheet told = new FactSheet(turn);
        switch (step) {
            case PAIN -> told.pain();
            case HEALTH -> told.health();
            case AIM -> told.aim();
            case COMFORT -> told.comfort();
            case MOVES -> told.moves();
            case HOME -> told.home();
        }
        for (Fact fact : told.facts) {
            if (!fact.values().isEmpty()) {
                return told.facts;
            }
        }
        return List.of();
    }

    private void pain() {
        add("me.fact.sites", labels(person.sites()));
        add("me.fact.usual-pain", outOfTen(person.usualPain()));
        add("me.fact.worst-pain", outOfTen(person.worstPain()));
        add("me.fact.settles", label(person.settles()));
        add(
                "me.fact.started-on",
                person.startedOn() == null ? null : day(person.startedOn().value()));
    }

    private void health() {
        int today = turn.now().day();
        add(
                "me.fact.birth-year",
                person.birthYear() == null ? null : person.birthYear().value().toString());
        Integer week = person.pregnancyWeekOn(today);
        String pregnancy = week == null
                ? null
                : week == 0 ? say.of("me.not-pregnant") : say.of("me.week-of-pregnancy", "week", week);
        add("me.fact.pregnancy", pregnancy);
        Integer sinceBirth = person.postpartumWeeksOn(today);
        if (sinceBirth != null && sinceBirth <= YEAR) {
            add("me.fact.birth", dayOf(person.postpartumWeeks()));
        }
        add("me.fact.conditions", conditions());
        if (person.surgeryWeeksAgo() != null) {
            add("me.fact.surgery", dayOf(person.surgeryWeeksAgo()));
        }
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (person.conditions() != null) {
            for (Condition condition : person.conditions().value()) {
                RuleText text = turn.content().page(condition.word()).text(say.language());
                conditions.add(text.label() == null ? text.title() : text.label());
            }
            if (conditions.isEmpty()) {
                conditions.add(say.of("me.none-of-these"));
            }
        }
        return conditions;
    }

    private void aim() {
        add("me.fact.aim", label(person.aim()));
        add(
                "me.fact.minutes",
                person.minutes() == null
                        ? null
                        : say.count("calendar.minutes", person.minutes().value()));
        add(
                "me.fact.days",
                person.days() == null
                        ? null
                        : say.count("calendar.days", person.days().value()));
        if (person.timeOfDay() != null) {
            add("me.fact.time-of-day", person.timeOfDay().value());
        }
        add("me.fact.activity-level", label(person.activityLevel()));
    }

    private void comfort() {
        add("me.fact.equipment", labels(person.equipment()));
        add("me.fact.likes", labels(person.likes()));
        if (person.cautious() != null) {
            add("me.fact.cautious", say.of(person.cautious().value() ? "profile.cautious.yes" : "profile.cautious.no"));
        }
        if (person.pyramid() != null && person.pyramid().value()) {
            add("me.fact.pyramid", say.of("me.bird-dog-and-side-plank"));
        }
        if (person.restingHeartRate() != null) {
            add(
                    "me.fact.resting-heart-rate",
                    say.of("me.a-minute", "n", person.restingHeartRate().value()));
        }
    }

    private void moves() {
        add("me.fact.better-with", labels(person.betterWith()));
        add("me.fact.worse-with", labels(person.worseWith()));
    }

    private void home() {
        String country = turn.country();
        String key = country == null ? "" : "country." + country.toLowerCase(Locale.ROOT);
        add("me.fact.country", country == null ? null : say.has(key) ? say.of(key) : country);
        add("me.fact.numbers", say.or(EmergencyNumbers.of(country)));
        if (turn.languages().size() > 1) {
            add("me.fact.language", say.of("profile.language.itself"));
        }
        if (person.told(Condition.FLEXION_INTOLERANT) != null && person.wakesAt() != null) {
            add(
                    "me.fact.wakes-at",
                    say.of("profile.hour", "hour", person.wakesAt().value()));
        }
    }

    private void add(String key, @Nullable String value) {
        add(key, value == null ? List.of() : List.of(value));
    }

    private void add(String key, List<String> values) {
        facts.add(new Fact(say.of(key), values));
    }

    private List<String> labels(@Nullable Told<? extends List<? extends Word>> told) {
        List<String> labels = new ArrayList<>();
        if (told != null) {
            for (Word word : told.value()) {
                labels.add(say.label(word));
            }
        }
        return labels;
    }

    private @Nullable String label(@Nullable Told<? extends Word> told) {
        return told == null ? null : say.label(told.value());
    }

    private @Nullable String outOfTen(@Nullable Told<Integer> told) {
        return told == null ? null : say.of("me.of-ten", "n", told.value());
    }

    private String day(int day) {
        return PlainDay.ofYear(say, day);
    }

    private @Nullable String dayOf(@Nullable Told<Integer> weeks) {
        return weeks == null ? null : day(weeks.at().day() - weeks.value() * 7);
    }
}
