package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.jspecify.annotations.Nullable;

/** What a person wants of the plan and how they live: it ranks and fits, and never makes anything less safe. */
final class WishesStep {

    /** What a person may ask for; the contract knows no other. */
    static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30);

    static final List<Integer> DAYS = List.of(3, 4, 5, 6, 7);

    /** The equipment that is asked about; mat, chair, wall and doorway are taken as given. */
    static final List<Equipment> ASKED = List.of(
            Equipment.BAND,
            Equipment.FOAM_ROLLER,
            Equipment.DUMBBELL,
            Equipment.STRAP,
            Equipment.STICK,
            Equipment.POOL,
            Equipment.BICYCLE,
            Equipment.STAIRS);

    static final int LAST_HOUR = 23;

    /** The resting heart rates that the contract knows, in beats per minute. */
    private static final int SLOWEST = 20;

    private static final int FASTEST = 150;

    /** Whether any new pain stops an exercise. */
    enum Care implements Word {
        NO,
        YES
    }

    private WishesStep() {}

    static void readAim(Telling telling) {
        Form form = telling.form();
        Person person = telling.person();
        Draft draft = telling.draft();
        draft.aim = Telling.changed(form.word("aim", Aim.values()), Telling.value(person.aim()));
        draft.minutes = Telling.changed(
                oneOf(form, "minutes", MINUTES, form.say().of("profile.fault.minutes")),
                Telling.value(person.minutes()));
        draft.days = Telling.changed(
                oneOf(form, "days", DAYS, form.say().of("profile.fault.days")), Telling.value(person.days()));
        String time = form.time("time-of-day");
        draft.timeOfDay = Telling.changed(time, Telling.value(person.timeOfDay()));
        telling.emptyIfGone("time-of-day", time == null, earlier -> earlier.timeOfDay = null);
        draft.activityLevel = Telling.changed(
                form.word("activity-level", ActivityLevel.values()), Telling.value(person.activityLevel()));
    }

    static void readComfort(Telling telling) {
        Form form = telling.form();
        Person person = telling.person();
        Draft draft = telling.draft();
        draft.likes = Telling.changed(form.words("likes", Like.values()), orNone(Telling.value(person.likes())));
        draft.equipment = Telling.changed(
                asked(form.words("equipment", Equipment.values())), asked(orNone(Telling.value(person.equipment()))));
        boolean careful = form.word("cautious", Care.values()) == Care.YES;
        draft.cautious = Telling.changed(careful, Boolean.TRUE.equals(Telling.value(person.cautious())));
        boolean pyramid = !form.words("pyramid", HealthStep.Ticked.values()).isEmpty();
        draft.pyramid = Telling.changed(pyramid, Boolean.TRUE.equals(Telling.value(person.pyramid())));
        Integer rate = form.number("resting-heart-rate", SLOWEST, FASTEST);
        draft.restingHeartRate = Telling.changed(rate, Telling.value(person.restingHeartRate()));
        telling.emptyIfGone("resting-heart-rate", rate == null, earlier -> earlier.restingHeartRate = null);
    }

    static void readHome(Telling telling) {
        Form form = telling.form();
        Draft draft = telling.draft();
        String country = form.single("country");
        if (country != null && !EmergencyNumbers.isCode(country)) {
            form.refuse("country", form.say().of("profile.fault.country"));
        }
        draft.country = Telling.changed(country, telling.turn().country());
        telling.emptyIfGone("country", country == null, earlier -> earlier.country = null);
        String language = form.single("language");
        if (language != null && !telling.turn().languages().containsKey(language)) {
            form.refuse("language", form.say().of("form.one-of-these"));
        }
        draft.language = Telling.changed(language, telling.before().single("language"));
        Integer wakes = form.number("wakes-at", 0, LAST_HOUR);
        draft.wakesAt = Telling.changed(wakes, Telling.value(telling.person().wakesAt()));
        boolean isAsked = form.fields().contains("wakes-at");
        telling.emptyIfGone("wakes-at", isAsked && wakes == null, earlier -> earlier.wakesAt = null);
    }

    /** The equipment of a list that is asked about. */
    static List<Equipment> asked(List<Equipment> equipment) {
        List<Equipment> asked = new ArrayList<>(equipment);
        asked.retainAll(ASKED);
        return asked;
    }

    private static @Nullable Integer oneOf(Form form, String field, List<Integer> numbers, String ask) {
        Integer number = form.number(field, 0, numbers.getLast());
        if (number == null || !numbers.contains(number)) {
            form.refuse(field, ask);
        }
        return number;
    }

    private static <T> List<T> orNone(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }
}
