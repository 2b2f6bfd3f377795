package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.pages.turn.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a step of the profile is said beside its field, nothing is written, what was typed stays. */
class WrongProfileTest {

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pain | sites | elbow | Tick only the answers",
                "pain | started-on | 2026-13-01 | Write the date as",
                "pain | started-on | 2026-11-21 | Give a date from",
                "pain | started-on | last week | Write the date as",
                "pain | usual-pain | 11 | Give a whole number from 0 to 10",
                "pain | usual-pain | -1 | Give a whole number from 0 to 10",
                "pain | worst-pain | 2 | Your worst pain cannot be lower than your usual pain, which you put at 3",
                "pain | settles | never | Choose one of the answers",
                "health | birth-year | 1899 | Give a whole number from 1900",
                "health | birth-year | 2027 | Give a whole number from 1900 to 2026",
                "health | birth-year | nineteen | Give a whole number",
                "health | birth-year | 1980.5 | Give a whole number",
                "health | birth-year | 99999999999999 | Give a whole number",
                "health | conditions | none | Tick only the answers",
                "health | conditions | knee-pain | You ticked None of these",
                "health | surgery | yes | You ticked None of these",
                "health | surgery | perhaps | Tick only the answers",
                "health | pregnancy | maybe | Choose one of the answers",
                "aim | activity-level | super | Choose one of the answers",
                "aim | minutes | 7 | Choose 5, 10, 15, 20 or 30",
                "aim | days | 8 | Give a whole number",
                "aim | days | 2 | Choose 3, 4, 5, 6 or 7",
                "aim | aim | glory | Choose one of the answers",
                "comfort | equipment | trampoline | Tick only the answers",
                "comfort | likes | rugby | Tick only the answers",
                "comfort | cautious | perhaps | Choose one of the answers",
                "home | country | <b> | Choose one of the countries",
                "home | language | tlh | Choose one of the answers",
                "home | wakes-at | 24 | Give a whole number from 0 to 23",
            })
    void aWrongAnswerIsRefusedAndTheRestKept(String step, String field, String value, String message) {
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put(field, List.of(value));
        String page = new PersonWalking().refused("/profile/" + step, form);
        assertThat(page).contains("<title>Please check:", message);
        if (step.equals("health") && !field.equals("birth-year")) {
            assertThat(page).contains("value=\"1980\"");
        }
        if (!List.of("language", "wakes-at").contains(field)) {
            String place = field.equals("surgery") && value.equals("yes") ? "conditions" : field;
            assertThat(page).contains(place.equals("surgery") ? "id=\"surgery\"" : "id=\"" + place + "-fault\"");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pregnancy | pregnant | pregnancy-week | | Tell us the week",
                "pregnancy | pregnant | pregnancy-week | 43 | Give a whole number from 1 to 42",
                "pregnancy | birth | birth-on | | Give a date for the birth",
                "pregnancy | birth | birth-on | 2026-12-01 | Give a date from",
                "pregnancy | pregnant | birth-on | 2010-01-01 | Give a date from",
                "surgery | yes | surgery-on | | Give a date for the operation",
                "surgery | yes | surgery-on | 1899-01-01 | Give a date from",
            })
    void whatFollowsFromAnAnswerIsWanted(String field, String value, String next, String given, String message) {
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put(field, List.of(value));
        form.put("pregnancy-week", List.of("12"));
        form.put(next, List.of(given == null ? "" : given));
        if (field.equals("surgery")) {
            form.remove("no-conditions");
        }
        assertThat(new PersonWalking().refused("/profile/health", form))
                .contains("id=\"" + next + "-fault\"", message, "href=\"#" + next + "\"");
    }

    @Test
    void anEmptyStepNamesAllThatIsWanted() {
        PersonWalking person = new PersonWalking();
        assertThat(person.refused("/profile/pain", PersonWalking.form()))
                .contains("#sites", "#usual-pain", "#worst-pain", "#settles")
                .doesNotContain("#started-on");
        assertThat(person.refused("/profile/health", PersonWalking.form()))
                .contains("#birth-year", "#conditions", "#pregnancy")
                .doesNotContain("#surgery", "#birth-on");
        assertThat(person.refused("/profile/aim", PersonWalking.form()))
                .contains("#minutes", "#days")
                .doesNotContain("#aim", "#activity-level");
        assertThat(person.send("/profile/comfort", PersonWalking.form())).isEqualTo("/profile/pain");
        assertThat(person.diary()).isEmpty();
    }

    @Test
    void markupIsShownAsText() {
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("birth-year", List.of("\"><script>1</script>"));
        assertThat(new PersonWalking().refused("/profile/health", form))
                .doesNotContain("<script")
                .contains("&#34;>&lt;script>");
    }

    @Test
    void thereIsNoOtherStep() {
        PersonWalking person = new PersonWalking();
        assertThat(person.html("/profile/secrets")).contains("There is no such page");
        assertThat(((Answer.Html) person.post("/profile/secrets", PersonWalking.profile())).status())
                .isEqualTo(404);
        assertThat(person.diary()).isEmpty();
    }
}
