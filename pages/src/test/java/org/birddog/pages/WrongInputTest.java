package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

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
        assertThat(person.html("/today")).contains("&lt;script&gt;alert(").doesNotContain("<script", "<img src=x");
    }

    @Test
    void anUnknownAcknowledgementWritesNothing() {
        PersonWalking person = new PersonWalking();
        assertThat(person.send("/acknowledgement", PersonWalking.form("of", "everything")))
                .isEqualTo("/today");
        assertThat(person.diary()).isEmpty();
    }
}
