package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.diary.UnknownEntry;
import org.jspecify.annotations.Nullable;

/**
 * The diary as the rules read it.
 *
 * @param today the person's own date, in days since 1970-01-01
 * @param hour the person's hour, 0-23, or null where unknown
 * @param firstDay the day of the first entry; today where there is none
 * @param states what was known of the person after each profile, oldest first
 * @param stateDays the day from which each of them is what was known
 * @param hurts the exercises that hurt, by day
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
        List<Hurt> hurts,
        List<Questionnaire> questionnaires,
        List<Activity> activities,
        List<Acknowledgement> acknowledgements,
        List<UnknownEntry> unknown,
        List<SelfTest> selfTests,
        List<LessonRead> lessonsRead) {

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
            // A walk of long ago may be written down today: it says nothing of when the coaching began.
            firstDay = entry instanceof Activity
                    ? firstDay
                    : Math.min(firstDay, entry.at().day());
        }
        Kinds kinds = Kinds.of(diary);
        kinds.hurts().sort(Comparator.comparingInt(hurt -> hurt.at().day()));
        int known = Integer.MIN_VALUE;
        for (Profile profile : kinds.profiles()) {
            person = person.after(profile, sameOperationDays);
            // Of two offsets the later instant may have the earlier date: it waits for the one before it.
            known = Math.max(known, profile.at().day());
            states.add(person);
            stateDays.add(known);
        }
        return new Facts(
                today,
                hour,
                firstDay,
                states,
                stateDays,
                Screened.of(diary),
                Liftings.of(kinds.consultations(), kinds.orders(), today),
                Pain.of(kinds.checkIns(), kinds.sessions()),
                kinds.hurts(),
                kinds.questionnaires(),
                kinds.activities(),
                kinds.acknowledgements(),
                kinds.unknown(),
                kinds.selfTests(),
                kinds.lessonsRead());
    }

    /** What is known of the person now. */
    public Person person() {
        return states.isEmpty() ? Person.UNKNOWN : states.getLast();
    }

    /** What was known of the person by the end of a day; before the first profile, what that one told. */
    public Person personOn(int day) {
        if (states.isEmpty()) {
            return Person.UNKNOWN;
        }
        int low = 1;
        int high = states.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stateDays.get(middle) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return states.get(low - 1);
    }
}
