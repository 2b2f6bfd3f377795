package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk is logged in a few taps, counts in the week, and raises no dose. */
class ActivityTest {

    private static final String ID = "0c0ffee0-0000-4000-8000-00000000abcd";

    private final PersonWalking person = PersonWalking.ready();

    private static SortedMap<String, List<String>> walk(String... more) {
        SortedMap<String, List<String>> form =
                PersonWalking.form("id", ID, "activity", "brisk-walking", "minutes", "20", "intensity", "moderate");
        form.putAll(PersonWalking.form(more));
        return form;
    }

    private static String day(int back) {
        return LocalDate.ofEpochDay(PersonWalking.FIRST_DAY - back).toString();
    }

    @Test
    void aWalkCountsInTheWeek() {
        assertThat(person.html("/today")).contains("0 of 30 this week", "href=\"/activity\"");
        assertThat(person.send("/activity", walk("heart-rate", "118", "pain", "2", "effort", "4")))
                .isEqualTo("/activity?kept=yes");
        Activity activity = (Activity) person.diary().getLast();
        assertThat(activity.activity()).isEqualTo(Pursuit.BRISK_WALKING);
        assertThat(activity.intensity()).isEqualTo(Intensity.MODERATE);
        assertThat(List.of(activity.minutes(), activity.heartRate(), activity.pain(), activity.effort()))
                .containsExactly(20, 118, 2, 4);
        assertThat(activity.at().day()).isEqualTo(PersonWalking.FIRST_DAY);
        assertThat(person.html("/today")).contains("20 of 30 this week");
        assertThat(person.html("/activity"))
                .contains("Brisk walking, 20 minutes, brisk", "href=\"/diary/" + ID + "\"", "The last 7 days");
        assertThat(person.html("/diary")).contains("Brisk walking");
    }

    @Test
    void sentTwiceItIsOne() {
        person.send("/activity", walk());
        int entries = person.diary().size();
        assertThat(person.send("/activity", walk("minutes", "40"))).isEqualTo("/activity?kept=yes");
        assertThat(person.diary()).hasSize(entries);
        person.send("/activity", walk("id", "no-id"));
        assertThat(person.diary()).hasSize(entries + 1);
        assertThat(person.diary().getLast().id()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void itMayHaveBeenSomeDaysAgo(int back) {
        person.send("/activity", walk("day", day(back)));
        assertThat(person.diary().getLast().at().day()).isEqualTo(PersonWalking.FIRST_DAY - back);
    }

    @ParameterizedTest
    @CsvSource({
        "activity, '', Choose what you did.",
        "activity, flying, Choose one of",
        "minutes, '', Write for how many minutes.",
        "minutes, 0, from 1 to 600",
        "minutes, 601, from 1 to 600",
        "intensity, '', Choose how hard it was.",
        "day, 2026-11-12, from 2026-11-13 to 2026-11-20",
        "day, 2026-11-21, from 2026-11-13 to 2026-11-20",
        "day, yesterday, 'date'",
        "heart-rate, 300, from 20 to 250",
        "pain, 11, from 0 to 10",
        "effort, -1, from 0 to 10",
    })
    void whatDoesNotFitIsSaid_andNothingIsWritten(String field, String value, String says) {
        assertThat(person.refused("/activity", walk(field, value))).contains(says);
    }

    @Test
    void aHardRunRaisesNoDose() {
        SortedMap<String, Integer> before = volumes();
        person.send("/activity", walk("activity", "jogging", "minutes", "90", "intensity", "vigorous", "day", day(1)));
        SortedMap<String, Integer> after = volumes();
        assertThat(after)
                .isNotEmpty()
                .allSatisfy((exercise, volume) ->
                        assertThat(volume).as(exercise).isLessThanOrEqualTo(before.getOrDefault(exercise, volume)));
        assertThat(PersonWalking.COACH.advise(person.diary(), person.day(), 9).changes())
                .isEmpty();
    }

    /** How much today's session asks of each exercise. */
    private SortedMap<String, Integer> volumes() {
        SortedMap<String, Integer> volumes = new TreeMap<>();
        Advice advice = PersonWalking.COACH.advise(person.diary(), person.day(), 9);
        Objects.requireNonNull(advice.session())
                .items()
                .forEach(item -> volumes.put(item.exercise().id(), item.dose().volume()));
        return volumes;
    }

    @Test
    void itCanBeLoggedBehindALock_andCanBeTakenBack() {
        person.diary().add(PersonLooking.entry("check-in", 0, "\"pain\":5,\"new-symptoms\":[\"one-leg-weak\"]"));
        assertThat(person.html("/today")).contains("href=\"/seen\"").doesNotContain("href=\"/session\"");
        person.send("/activity", walk());
        person.send("/diary/" + ID, PersonWalking.form());
        assertThat(person.html("/activity")).doesNotContain("Brisk walking, 20 minutes");
    }

    @Test
    void itIsReachedFromMeAndFromTheWeeks() {
        assertThat(person.html("/me")).contains("href=\"/activity\"");
        assertThat(person.html("/progress/weeks")).contains("href=\"/activity\"");
    }
}
