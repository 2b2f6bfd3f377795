package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** The profile's form as it stands before anything is typed. */
public final class ToldForm {

    private ToldForm() {}

    /** A form filled with what was told; what counts weeks has run on to today. */
    static Form of(Wording say, Person person, @Nullable String country, int today) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        put(fields, "birth-year", value(person.birthYear()));
        putAll(fields, "sites", value(person.sites()));
        Integer startedOn = value(person.startedOn());
        put(fields, "started-on", startedOn == null ? null : PlainDay.iso(startedOn));
        put(fields, "usual-pain", value(person.usualPain()));
        put(fields, "worst-pain", value(person.worstPain()));
        put(fields, "settles", value(person.settles()));
        putAll(fields, "conditions", value(person.conditions()));
        List<Condition> conditions = value(person.conditions());
        put(fields, "no-conditions", conditions != null && conditions.isEmpty() ? "yes" : null);
        Integer week = person.pregnancyWeekOn(today);
        put(fields, "pregnant", week == null ? null : week == 0 ? "no" : "yes");
        put(fields, "pregnancy-week", week == null || week == 0 ? null : week);
        put(fields, "surgery-weeks-ago", person.surgeryWeeksOn(today));
        put(fields, "postpartum-weeks", person.postpartumWeeksOn(today));
        put(fields, "activity-level", value(person.activityLevel()));
        putAll(fields, "equipment", value(person.equipment()));
        put(fields, "minutes", value(person.minutes()));
        put(fields, "days", value(person.days()));
        putAll(fields, "likes", value(person.likes()));
        put(fields, "aim", value(person.aim()));
        put(fields, "cautious", Boolean.TRUE.equals(value(person.cautious())) ? "yes" : null);
        put(fields, "country", country);
        return Form.of(fields, say);
    }

    private static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    private static void put(SortedMap<String, List<String>> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, List.of(value instanceof Word word ? word.word() : value.toString()));
        }
    }

    private static void putAll(
            SortedMap<String, List<String>> fields, String field, @Nullable List<? extends Word> values) {
        if (values != null) {
            List<String> words = new ArrayList<>();
            for (Word value : values) {
                words.add(value.word());
            }
            fields.put(field, words);
        }
    }
}
