package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.HabitStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Habits are chosen with the person, two or three at most; they are done with one tap, and no plan depends on them. */
class HabitsTest {

    private final PersonWalking person = PersonWalking.ready();

    private void say(Habit habit, HabitStep step) {
        assertThat(person.send("/habits", PersonWalking.form("habit", habit.word(), "step", step.word())))
                .isEqualTo("/habits");
    }

    private long notes() {
        return person.diary().stream().filter(HabitNote.class::isInstance).count();
    }

    @Test
    void oneIsChosen_doneOnSomeDays_andDropped() {
        assertThat(person.html("/habits"))
                .contains("Choose one or two to begin with")
                .doesNotContain("Drop it");
        assertThat(person.html("/today")).doesNotContain("Habits today");
        say(Habit.DESK_CHECK, HabitStep.CHOSEN);
        assertThat(person.html("/today")).contains("Habits today: 0 of 1");
        say(Habit.DESK_CHECK, HabitStep.DONE);
        assertThat(person.html("/habits")).contains("Done on 1 of the last 7 days.", ">Done today</span>");
        assertThat(person.html("/today")).contains("Habits today: 1 of 1");
        person.sleep();
        assertThat(person.html("/habits")).contains("aria-label=\"Done today: Check my desk\"");
        say(Habit.DESK_CHECK, HabitStep.DONE);
        assertThat(person.html("/review")).contains("Check my desk: 2 of 7 days");
        assertThat(person.html("/diary")).contains("Check my desk: done", "Check my desk: chosen");
        for (int day = 0; day < 6; day++) {
            person.sleep();
        }
        assertThat(person.html("/habits")).contains("Done on 1 of the last 7 days.");
        say(Habit.DESK_CHECK, HabitStep.DROPPED);
        assertThat(person.html("/habits")).contains("Choose one or two").doesNotContain("Drop it");
        assertThat(person.html("/review")).contains("You have chosen none.");
    }

    @Test
    void threeAreEnough() {
        for (Habit habit : List.of(Habit.DESK_CHECK, Habit.SAFE_LIFTING, Habit.STRESS_MINUTES)) {
            say(habit, HabitStep.CHOSEN);
        }
        assertThat(person.html("/habits")).contains("That is enough for now").doesNotContain("Take this one");
        assertThat(person.refused("/habits", PersonWalking.form("habit", "sleep-position", "step", "chosen")))
                .contains("Drop one before you take another");
    }

    @Test
    void aButtonThatIsPressedTwice_isPressedOnce_andWhatIsNotChosenIsNotDone() {
        say(Habit.STRESS_MINUTES, HabitStep.DONE);
        say(Habit.STRESS_MINUTES, HabitStep.DROPPED);
        assertThat(notes()).isZero();
        say(Habit.STRESS_MINUTES, HabitStep.CHOSEN);
        say(Habit.STRESS_MINUTES, HabitStep.CHOSEN);
        say(Habit.STRESS_MINUTES, HabitStep.DONE);
        say(Habit.STRESS_MINUTES, HabitStep.DONE);
        assertThat(notes()).isEqualTo(2);
        assertThat(person.refused("/habits", PersonWalking.form("habit", "flying", "step", "done")))
                .contains(PersonWalking.SAY.of("form.one-of-these"));
    }

    @Test
    void whatWasToldSpeaksForSome_andTheyComeFirst() {
        assertThat(person.html("/habits")).doesNotContain("You told us that you work at a desk");
        person.send("/check-in", PersonWalking.form("pain", "3", "stress", "8", "sleep", "2"));
        assertThat(person.html("/habits"))
                .containsSubsequence(
                        "Lie well at night",
                        "You have told us of poor sleep",
                        "Calm minutes",
                        "You have told us of much stress")
                .containsSubsequence("Calm minutes", "Check my desk");
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void eachHasItsFormsForPregnancyAndForOlderAdults(Habit habit) {
        String word = "habit." + habit.word();
        assertThat(PersonWalking.SAY.has(word + ".because")).isTrue();
        assertThat(PersonLooking.html("/habits", PersonLooking.person("pregnant")))
                .contains(PersonWalking.SAY.of(word + ".pregnant"))
                .doesNotContain(PersonWalking.SAY.of(word + ".older"));
    }

    @Test
    void somebodyOlderIsToldSo() {
        PersonWalking older = PersonWalking.ready();
        SortedMap<String, List<String>> profile = PersonWalking.profile();
        profile.put("birth-year", List.of("1950"));
        older.tell(profile);
        assertThat(older.html("/habits"))
                .contains("A seat that is high and firm")
                .doesNotContain("In pregnancy");
    }

    @Test
    void behindALockThereAreNone() {
        person.send(
                "/hurt",
                PersonWalking.form("exercise", "walking", "pain", "2", "onset", "during", "quality", "weakness"));
        assertThat(person.html("/habits")).contains("href=\"/seen\"").doesNotContain("Take this one");
    }

    @Test
    void theBreakIsTwoCalmMinutesWithoutTheFloor_andTakesNothingFromTheDay() {
        String session = person.html("/session/break");
        assertThat(session)
                .contains("A break from sitting", "action=\"/session/break\"")
                .doesNotContain("done.cat-camel", "done.knee-rolls", "done.breathing-lying");
        String before = person.html("/session");
        assertThat(before).doesNotContain("A break from sitting");
        assertThat(person.html("/habits")).doesNotContain("/session/break");
        say(Habit.SITTING_BREAKS, HabitStep.CHOSEN);
        assertThat(person.html("/habits")).contains("href=\"/session/break\"");
    }
}
