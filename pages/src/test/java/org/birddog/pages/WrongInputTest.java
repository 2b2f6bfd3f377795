package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is said beside its field, nothing is written, and what was typed is kept. */
class WrongInputTest {

    @Test
    void anUnansweredQuestionIsNamedAndTheRestIsKept() {
        PersonWalking person = new PersonWalking();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.remove("weight-loss");
        answers.put("cancer-history", List.of("unsure"));
        String page = person.refused("/screening", answers);
        assertThat(page)
                .contains("<title>Please check: ", "href=\"#weight-loss\"", "id=\"weight-loss-fault\"")
                .contains("aria-describedby=\"weight-loss-why weight-loss-fault\"")
                .contains("name=\"cancer-history\" value=\"unsure\" id=\"cancer-history-unsure\" checked");
        assertThat(page.split(" checked", -1)).hasSize(22);
        assertThat(person.diary()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "birth-year | 1899 | Give a whole number from 1900",
                "birth-year | 2027 | Give a whole number from 1900 to 2026",
                "birth-year | nineteen | Give a whole number",
                "birth-year | 1980.5 | Give a whole number",
                "birth-year | 99999999999999 | Give a whole number",
                "sites | elbow | Tick only the answers",
                "started-on | 2026-13-01 | Write the date as",
                "started-on | 2026-11-21 | Give a date from",
                "started-on | last week | Write the date as",
                "usual-pain | 11 | Give a whole number from 0 to 10",
                "usual-pain | -1 | Give a whole number from 0 to 10",
                "worst-pain | 2 | Your worst pain is lower",
                "settles | never | Choose one of the answers",
                "conditions | none | Tick only the answers",
                "conditions | knee-pain | You ticked None of these",
                "pregnant | maybe | Choose one of the answers",
                "pregnancy-week | x | ",
                "surgery-weeks-ago | 5201 | Give a whole number from 0 to 5200",
                "postpartum-weeks | 521 | Give a whole number from 0 to 520",
                "activity-level | super | Choose one of the answers",
                "equipment | trampoline | Tick only the answers",
                "minutes | 7 | Choose 5, 10, 15, 20 or 30",
                "days | 8 | Give a whole number from 3 to 7",
                "likes | rugby | Tick only the answers",
                "aim | glory | Choose one of the answers",
                "cautious | perhaps | Tick only the answers",
                "country | <b> | Choose one of the countries",
            })
    void aWrongProfileIsRefusedAndKept(String field, String value, String message) {
        PersonWalking person = new PersonWalking();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put(field, List.of(value));
        if (field.equals("pregnancy-week")) {
            form.put("pregnant", List.of("yes"));
        }
        String page = person.refused("/profile", form);
        assertThat(page)
                .contains("id=\"" + field + "-fault\"", "value=\"1980\"".repeat(field.equals("birth-year") ? 0 : 1));
        assertThat(page).contains("name=\"settles\"");
        if (message != null) {
            assertThat(page).contains(message);
        }
    }

    @Test
    void anEmptyProfileNamesAllThatIsWanted() {
        String page = new PersonWalking().refused("/profile", PersonWalking.form());
        assertThat(page)
                .contains(
                        "#birth-year", "#sites", "#usual-pain", "#worst-pain", "#settles", "#conditions", "#pregnant");
    }

    @Test
    void whatWasToldCannotBeEmptied() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.remove("started-on");
        assertThat(person.refused("/profile", form)).contains("id=\"started-on-fault\"", "cannot be left empty");
    }

    @Test
    void aWrongCheckInIsRefusedAndKept() {
        PersonWalking person = PersonWalking.ready();
        String page = person.refused("/check-in", PersonWalking.form("sleep", "4", "note", "a & b"));
        assertThat(page).contains("id=\"pain-fault\"", "a &amp; b</textarea>", "value=\"4\" id=\"sleep-4\" checked");
        String note = "x".repeat(2001);
        assertThat(person.refused("/check-in", PersonWalking.form("pain", "4", "note", note)))
                .contains("id=\"note-fault\"", note);
        SortedMap<String, List<String>> twice = PersonWalking.form();
        twice.put("pain", List.of("1", "9"));
        assertThat(person.refused("/check-in", twice)).contains("Give one answer here");
    }

    @Test
    void aWrongLogIsRefusedAndKept() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        String first = log.keySet().stream()
                .filter(name -> name.startsWith("done."))
                .findFirst()
                .orElseThrow();
        String exercise = first.substring(5);
        log.put(first, List.of("partly"));
        log.put("amount." + exercise, List.of("a few"));
        log.put("pain." + exercise, List.of("12"));
        log.put("quality." + exercise, List.of("itchy"));
        log.remove("pain-after");
        log.put("minutes", List.of("1441"));
        log.put("done.made-up", List.of("planned"));
        String page = person.refused("/session", log);
        assertThat(page)
                .contains("id=\"amount." + exercise + "-fault\"", "id=\"pain." + exercise + "-fault\"")
                .contains("id=\"quality." + exercise + "-fault\"", "id=\"pain-after-fault\"", "id=\"minutes-fault\"")
                .contains(
                        "plan has changed",
                        "value=\"1441\"",
                        "value=\"partly\" id=\"done." + exercise + "-partly\" checked");
    }

    @Test
    void aLogWithNothingDoneIsRefused() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        for (String name : List.copyOf(log.keySet())) {
            if (name.startsWith("done.")) {
                log.put(name, List.of("not"));
                log.remove("pain." + name.substring(5));
            }
        }
        assertThat(person.refused("/session", log)).contains("Nothing is marked as done");
    }

    @Test
    void markupIsShownAsText() {
        PersonWalking person = PersonWalking.ready();
        person.send("/check-in", PersonWalking.form("pain", "2", "note", "<script>alert('x')</script>\"><img src=x>"));
        assertThat(person.html("/today")).contains("&lt;script&gt;alert(").doesNotContain("<script", "<img");
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("birth-year", List.of("\"><script>1</script>"));
        assertThat(person.refused("/profile", form)).doesNotContain("<script").contains("&#34;>&lt;script>");
    }

    @Test
    void anUnknownAcknowledgementWritesNothing() {
        PersonWalking person = new PersonWalking();
        assertThat(person.send("/acknowledgement", PersonWalking.form("of", "everything")))
                .isEqualTo("/today");
        assertThat(person.diary()).isEmpty();
    }
}
