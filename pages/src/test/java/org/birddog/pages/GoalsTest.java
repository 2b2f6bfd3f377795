package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.pages.turn.Answer;
import org.junit.jupiter.api.Test;

/** Goals are own activities with ratings and days; steps and kept weeks ask for no more than the plan. */
class GoalsTest {

    private final PersonWalking person = PersonWalking.ready();

    private void rate(String ability) {
        person.send(
                "/questionnaires/psfs",
                PersonWalking.form("anew", "yes", "activity-1", "dig the <garden>", "ability-1", ability));
    }

    private void trainDays(int... days) {
        int now = 0;
        for (int day : days) {
            for (; now < day; now++) {
                person.sleep();
            }
            person.send("/session", person.goodLog());
        }
    }

    private String inDays(int days) {
        return LocalDate.ofEpochDay(person.day() + days).toString();
    }

    @Test
    void whoHasNamedNothingIsAskedToNameSomething() {
        assertThat(person.html("/goals")).contains("href=\"/questionnaires/psfs\"", "Name them");
    }

    @Test
    void anActivityStandsWithItsFirstAndItsNewestRating() {
        rate("3");
        person.sleep();
        rate("5");
        assertThat(person.html("/goals"))
                .contains("dig the &lt;garden&gt;", "5 out of 10 on 21 November 2026", "; 3 at first.")
                .contains("dig the &lt;garden&gt;: from 5 to 8. That is what people mostly notice.");
    }

    @Test
    void amongSeveral_oneActivityIsSetAgainstWhatPeopleNoticeOfOneAlone_andNearTheEndAgainstTheEnd() {
        var rated = PersonWalking.form("anew", "yes", "activity-1", "dig", "ability-1", "5", "activity-2", "sing");
        rated.put("ability-2", List.of("9"));
        person.send("/questionnaires/psfs", rated);
        assertThat(person.html("/goals")).contains("dig: from 5 to 8. That is what people mostly notice.");
        person.sleep();
        rated.put("ability-1", List.of("9"));
        person.send("/questionnaires/psfs", rated);
        assertThat(person.html("/goals"))
                .contains("dig: from 9 to 10, as well as before.")
                .doesNotContain("people mostly notice");
    }

    @Test
    void aDayIsSet_changedAndTakenAway_andTwiceTheSameIsOne() {
        rate("3");
        assertThat(person.send("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", inDays(30))))
                .isEqualTo("/goals");
        Goal goal = (Goal) person.diary().getLast();
        assertThat(goal.ability()).isEqualTo(3);
        assertThat(goal.byDate()).isEqualTo(person.day() + 30);
        assertThat(person.html("/goals")).contains("You want it by 20 December 2026");
        int entries = person.diary().size();
        person.send("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", inDays(30)));
        assertThat(person.diary()).hasSize(entries);
        person.send("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", ""));
        assertThat(person.html("/goals")).doesNotContain("You want it by");
    }

    @Test
    void aDayThatIsOverIsNoReproach() {
        rate("3");
        person.send("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", inDays(1)));
        person.sleep();
        assertThat(person.html("/goals")).contains("You want it by");
        person.sleep();
        assertThat(person.html("/goals")).contains("You had set").doesNotContain("You want it by");
    }

    @Test
    void aWrongDayOrAnotherActivityIsSaidAndNotKept() {
        rate("3");
        assertThat(person.refused("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", inDays(-1))))
                .contains("Please check");
        assertThat(person.refused("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", "soon")))
                .contains("Please check");
        assertThat(person.refused("/goals", PersonWalking.form("activity", "fly", "by-date", inDays(3))))
                .contains("You have named other activities");
        assertThat(person.refused("/goals", PersonWalking.form("by-date", inDays(3))))
                .contains("Choose the activity.")
                .doesNotContain("You have named other activities");
    }

    @Test
    void behindALockThereAreNoStepsAndNothingIsWritten() {
        rate("3");
        person.send(
                "/hurt",
                PersonWalking.form("exercise", "walking", "pain", "2", "onset", "during", "quality", "weakness"));
        assertThat(person.html("/goals")).doesNotContain("Within reach").contains("href=\"/seen\"");
        Answer answer = person.post("/goals", PersonWalking.form("activity", "dig the <garden>", "by-date", inDays(3)));
        assertThat(answer.written()).isEmpty();
    }

    @Test
    void aStepOfAnExerciseIsWithinReach_onlyWhereItMayRise() {
        trainDays(0, 1);
        assertThat(person.html("/goals")).contains("Two good days do that.", "brisk");
        var stirred = PersonWalking.profile();
        stirred.put("settles", List.of("longer"));
        person.tell(stirred);
        assertThat(person.html("/goals")).contains("more day").doesNotContain("Two good days do that.", "brisk");
    }

    @Test
    void halfOfTheDaysKeepAWeek() {
        assertThat(person.html("/goals"))
                .contains("This week can be the first.", "3 more days with a session")
                .contains("Your week began on Friday 20 November: 0 days so far. 3 or more of your 5 keep it.");
        trainDays(0, 2);
        assertThat(person.html("/goals")).contains("This week can be the first.", "One more day with a session");
        trainDays(2);
        assertThat(person.html("/goals")).contains("One week kept.").doesNotContain("more day with a session");
    }

    @Test
    void aWeekOffIsForgiven_twoAreNot() {
        trainDays(0, 1, 2, 7, 8, 9);
        for (int day = 9; day < 21; day++) {
            person.sleep();
        }
        // Weeks: kept, kept, missed, and the one under way.
        assertThat(person.html("/goals")).contains("2 weeks kept in a row.");
        for (int day = 0; day < 7; day++) {
            person.sleep();
        }
        assertThat(person.html("/goals")).contains("This week can be the first.");
    }

    @Test
    void stepsAreThoseOfThePlan() {
        trainDays(0, 1);
        assertThat(person.html("/goals")).contains("Two good days do that.", "brisk minutes reach this week's step");
    }

    @Test
    void aStepThatARuleHoldsBackIsNotWithinReach() {
        SortedMap<String, List<String>> profile = PersonWalking.profile();
        profile.put("conditions", List.of("osteoporosis"));
        profile.remove("no-conditions");
        person.tell(profile);
        int held = 0;
        for (int day = 0; day < 12; day++) {
            person.send("/session", person.goodLog());
            person.sleep();
            Advice advice = PersonWalking.COACH.advise(person.diary(), person.day(), 9);
            for (Change change : advice.changes()) {
                if (change.to().volume() < change.from().volume()) {
                    held++;
                    assertThat(person.html("/goals")).doesNotContain("/exercises/" + change.exercise() + "\"");
                }
            }
        }
        assertThat(held).as("doses that a rule held back").isPositive();
    }

    @Test
    void inAFlareUpCalmComesFirst() {
        trainDays(0, 1);
        assertThat(person.html("/goals")).doesNotContain("calm comes first");
        for (int day = 0; day < 2; day++) {
            person.sleep();
            person.send("/check-in", PersonWalking.form("pain", "6"));
        }
        assertThat(person.html("/goals"))
                .contains("Right now calm comes first.")
                .doesNotContain("Two good days do that.", "brisk minutes", "more day with a session", "Pick one step");
    }

    @Test
    void notTodayIsHeardForTheDay() {
        assertThat(person.html("/today")).contains("Are you up for it today?", "Not today");
        assertThat(person.send("/acknowledgement", PersonWalking.form("of", "not-today")))
                .isEqualTo("/today");
        assertThat(((Acknowledgement) person.diary().getLast()).of()).isEqualTo(Acknowledged.NOT_TODAY);
        assertThat(person.html("/today"))
                .contains("A day off loses nothing", "href=\"/session\"")
                .doesNotContain("Are you up for it today?");
        assertThat(person.html("/diary")).contains("Not up for it today");
        person.send("/session", person.goodLog());
        assertThat(person.html("/today")).doesNotContain("A day off loses nothing");
        person.sleep();
        assertThat(person.html("/today"))
                .contains("Are you up for it today?")
                .doesNotContain("A day off loses nothing");
    }

    @Test
    void nobodyIsAskedInAFlareUp_norOnADayThatIsDone() {
        person.send("/session", person.goodLog());
        assertThat(person.html("/today")).doesNotContain("Are you up for it today?");
        for (int day = 0; day < 2; day++) {
            person.sleep();
            person.send("/check-in", PersonWalking.form("pain", "6"));
        }
        assertThat(person.html("/today"))
                .contains("A flare-up: half the dose")
                .doesNotContain("Are you up for it today?");
    }

    @Test
    void fewerDaysThanBeforeLeadToSomethingSmall() {
        trainDays(0, 1, 2, 3);
        for (int day = 0; day < 20; day++) {
            person.sleep();
        }
        assertThat(person.html("/today")).contains("Fewer days than before", "href=\"/goals\"");
    }
}
