package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.profile.Step;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person's own page shows all that was told in plain words, and leads to everything that is theirs. */
class MeTest {

    @ParameterizedTest
    @CsvSource({"first-visit, /welcome", "half-screened, /screening", "screened, /profile"})
    void whoeverToldNothingHasOneWayOn(String who, String way) {
        String page = page(who);
        assertThat(page).contains("class=\"button\" href=\"" + way + "\"", "href=\"/diary\"");
        assertThat(page.split("class=\"button\"", -1)).hasSize(2);
        assertThat(page).doesNotContain("class=\"card", "Change");
    }

    @Test
    void whatWasToldStandsThereInPlainWords() {
        String page = page("ready");
        assertThat(page)
                .contains("Lower back", "3 out of 10", "5 out of 10", "Within two hours", "1 June 2026")
                .contains("1980", "Not pregnant", "None of those we ask about")
                .contains("Less pain", "15 minutes", "5 days", "United Kingdom", "999 or 112")
                .doesNotContain("no plan yet");
        for (Step step : Step.values()) {
            assertThat(page).contains("href=\"" + step.path() + "\"");
        }
        assertThat(page)
                .contains("href=\"/screening\"", "href=\"/seen\"", "href=\"/diary\"")
                .contains("href=\"/before-you-start\"", "href=\"/welcome\"");
        assertThat(page("careful")).contains("osteoporosis", "I cannot get down to the floor", "Wrist or hand pain");
        assertThat(page("pregnant")).contains("Week 24");
    }

    @Test
    void theSafetyQuestionsSayWhenTheyAreAskedAgain() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/me")).contains("Last answered on 20 November 2026", "from 20 December 2026 on");
        for (int day = 0; day < 29; day++) {
            person.sleep();
        }
        assertThat(person.html("/me")).contains("from 20 December 2026 on").doesNotContain("due for an answer");
        person.sleep();
        assertThat(person.html("/me")).contains("due for an answer now").doesNotContain("We ask again");
        assertThat(page("unsure")).as("not sure is no answer").contains("due for an answer now");
    }

    @Test
    void whatIsMissingIsSaidWithAWayOn() {
        PersonWalking person = new PersonWalking();
        person.send("/profile/pain", PersonWalking.profile());
        assertThat(person.html("/me")).contains("no plan yet", "href=\"/profile\"", "Nothing told yet");
        assertThat(person.html("/me")).contains("You have not answered them yet");
    }

    @Test
    void savingIsConfirmed() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> kept = new TreeMap<>();
        kept.put("kept", List.of("yes"));
        Answer.Html page = (Answer.Html) person.visit(new Visit("GET", "/me", kept, new TreeMap<>()));
        assertThat(page.html()).contains("role=\"status\"", "Saved.");
        assertThat(person.html("/me")).doesNotContain("Saved.");
    }

    private static String page(String who) {
        Answer answer = PersonWalking.PAGES.answer(
                Visit.get("/me"),
                People.all().getOrDefault(who, List.of()),
                new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00Z"),
                () -> "");
        return ((Answer.Html) answer).html();
    }
}
