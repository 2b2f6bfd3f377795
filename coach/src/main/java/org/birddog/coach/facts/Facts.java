package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.UnknownEntry;
import org.jspecify.annotations.Nullable;

/**
 * The diary as the rules read it.
 *
 * @param today the person's own date, in days since 1970-01-01
 * @param hour the person's hour, 0-23, or null where unknown
 * @param firstDay the day of the first entry; today where there is none
 * @param states what was known of the person after each profile, oldest first
 * @param stateDays the day of each of them
 */
public record Facts(
        int today,
        @Nullable Integer hour,
        int firstDay,
        List<Person> states,
        List<Integer> stateDays,
        Screened screened,
        Liftings liftings,
        Pain pain,
        List<Questionnaire> questionnaires,
        List<Activity> activities,
        List<Acknowledgement> acknowledgements,
        List<UnknownEntry> unknown) {

    /**
     * The facts of a diary on a day.
     *
     * @param sameOperationDays how far apart two operation dates may lie and still be one answer
     */
    public static Facts of(Diary diary, int today, @Nullable Integer hour, int sameOperationDays) {
        List<Person> states = new ArrayList<>();
        List<Integer> stateDays = new ArrayList<>();
        Person person = Person.UNKNOWN;
        int firstDay = today;
        for (Entry entry : diary.entries()) {
            firstDay = Math.min(firstDay, entry.at().day());
            if (entry instanceof Profile profile) {
                person = person.after(profile, sameOperationDays);
                states.add(person);
                stateDays.add(profile.at().day());
            }
        }
        return new Facts(
                today,
                hour,
                firstDay,
                states,
                stateDays,
                Screened.of(diary),
                Liftings.of(diary, today),
                Pain.of(diary),
                diary.all(Questionnaire.class),
                diary.all(Activity.class),
                diary.all(Acknowledgement.class),
                diary.all(UnknownEntry.class));
    }

    /** What is known of the person now. */
    public Person person() {
        return states.isEmpty() ? Person.UNKNOWN : states.getLast();
    }

    /** What was known of the person by the end of a day; before the first profile, what that one told. */
    public Person personOn(int day) {
        Person known = states.isEmpty() ? Person.UNKNOWN : states.getFirst();
        for (int i = 0; i < states.size() && stateDays.get(i) <= day; i++) {
            known = states.get(i);
        }
        return known;
    }
}
