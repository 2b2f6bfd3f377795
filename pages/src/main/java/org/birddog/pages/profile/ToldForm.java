package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** A step's form as it stands before anything is typed: what was told, and our usual where a step has one. */
final class ToldForm {

    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_DAYS = 5;

    private final SortedMap<String, List<String>> fields = new TreeMap<>();
    private final Turn turn;
    private final Person person;

    private ToldForm(Turn turn) {
        this.turn = turn;
        this.person = turn.person();
    }

    static Form of(Turn turn, Step step) {
        ToldForm told = new ToldForm(turn);
        switch (step) {
            case PAIN -> told.pain();
            case HEALTH -> told.health();
            case AIM -> told.aim();
            case COMFORT -> told.comfort();
            case MOVES -> told.moves();
            case HOME -> told.home();
        }
        return Form.of(told.fields, turn.say());
    }

    /** The day that lies as many weeks before a telling as it told; it stays the same while the weeks run on. */
    static @Nullable String dayOf(@Nullable Told<Integer> weeks) {
        return weeks == null ? null : PlainDay.iso(weeks.at().day() - weeks.value() * 7);
    }

    private void pain() {
        putAll("sites", Telling.value(person.sites()));
        put("usual-pain", Telling.value(person.usualPain()));
        put("worst-pain", Telling.value(person.worstPain()));
        put("settles", Telling.value(person.settles()));
        Integer startedOn = Telling.value(person.startedOn());
        put("started-on", startedOn == null ? null : PlainDay.iso(startedOn));
    }

    private void health() {
        int today = turn.now().day();
        put("birth-year", Telling.value(person.birthYear()));
        List<Condition> conditions = Telling.value(person.conditions());
        putAll("conditions", conditions);
        boolean none = conditions != null && conditions.isEmpty() && person.surgeryWeeksAgo() == null;
        put("no-conditions", none ? HealthStep.Ticked.YES : null);
        put("surgery", person.surgeryWeeksAgo() == null ? null : HealthStep.Ticked.YES);
        put("surgery-on", dayOf(person.surgeryWeeksAgo()));
        Integer week = person.pregnancyWeekOn(today);
        Integer sinceBirth = person.postpartumWeeksOn(today);
        boolean birth = sinceBirth != null && sinceBirth <= HealthStep.YEAR;
        if (week != null && !Step.asksAboutPregnancy(turn)) {
            put(
                    "pregnancy",
                    week > 0
                            ? HealthStep.Pregnancy.PREGNANT
                            : birth ? HealthStep.Pregnancy.BIRTH : HealthStep.Pregnancy.NO);
            put("pregnancy-week", week == 0 ? null : week);
        }
        put("birth-on", birth ? dayOf(person.postpartumWeeks()) : null);
    }

    private void aim() {
        boolean isNew = person.minutes() == null && person.days() == null;
        put("aim", person.aim() == null && isNew ? Aim.RELIEF : Telling.value(person.aim()));
        put(
                "minutes",
                person.minutes() == null ? USUAL_MINUTES : person.minutes().value());
        put("days", person.days() == null ? USUAL_DAYS : person.days().value());
        put("time-of-day", Telling.value(person.timeOfDay()));
        put("activity-level", Telling.value(person.activityLevel()));
    }

    private void comfort() {
        putAll("likes", Telling.value(person.likes()));
        putAll("equipment", Telling.value(person.equipment()));
        boolean careful = Boolean.TRUE.equals(Telling.value(person.cautious()));
        put("cautious", careful ? WishesStep.Care.YES : WishesStep.Care.NO);
        boolean pyramid = Boolean.TRUE.equals(Telling.value(person.pyramid()));
        put("pyramid", pyramid ? HealthStep.Ticked.YES : null);
        put("resting-heart-rate", Telling.value(person.restingHeartRate()));
    }

    /** What eases and what hurts changes: an answer that no longer counts is asked anew. */
    private void moves() {
        putAll("worse-with", MovesStep.fresh(turn, person.worseWith()));
        putAll("better-with", MovesStep.fresh(turn, person.betterWith()));
    }

    private void home() {
        put("country", turn.country());
        put("language", turn.say().language());
        put("wakes-at", Telling.value(person.wakesAt()));
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, List.of(value instanceof Word word ? word.word() : value.toString()));
        }
    }

    private void putAll(String field, @Nullable List<? extends Word> values) {
        if (values != null) {
            List<String> words = new ArrayList<>();
            for (Word value : values) {
                words.add(value.word());
            }
            fields.put(field, words);
        }
    }
}
