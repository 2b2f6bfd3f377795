package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of day at which somebody trains: told or not, changed and taken back. */
class TimeOfDayTest {

    @Test
    void isToldAndShownAndTakenBack() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/me")).doesNotContain("Time of day");
        assertThat(tell(person, "07:30")).isEqualTo("/me?kept=yes");
        assertThat(((Profile) person.diary().getLast()).timeOfDay()).isEqualTo("07:30");
        assertThat(person.html("/me")).contains("Time of day", "07:30");
        assertThat(person.html("/profile/aim")).contains("type=\"time\"", "value=\"07:30\"");
        assertThat(tell(person, "07:30")).as("nothing changed").isEqualTo("/me");
        tell(person, "18:05");
        assertThat(person.html("/me")).contains("18:05").doesNotContain("07:30");
        tell(person, "");
        assertThat(person.html("/me")).doesNotContain("Time of day", "18:05");
        assertThat(person.html("/profile/aim")).doesNotContain("18:05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "07:60", "7:30", "07.30", "half past seven", "07:30:00", "-1:30", "0730", "07:3"})
    void whatIsNoTimeIsSaidAndStays(String typed) {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("time-of-day", List.of(typed));
        assertThat(person.refused("/profile/aim", form))
                .contains("id=\"time-of-day-fault\"", "such as 07:30", "value=\"" + typed + "\"");
    }

    private static String tell(PersonWalking person, String time) {
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("time-of-day", List.of(time));
        return person.send("/profile/aim", form);
    }
}
