package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A red flag locks, the page says what to do, and only a visit and fresh answers open it again. */
class LockTest {

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void aRedFlagThatLocksNeverShowsASession(RedFlag flag) {
        boolean emergency = flag.action() == RedFlag.Action.EMERGENCY;
        if (!emergency && flag.action() != RedFlag.Action.URGENT) {
            return;
        }
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put(flag.word(), List.of("yes"));
        if (flag == RedFlag.PREGNANCY_WARNING_SIGN) {
            SortedMap<String, List<String>> pregnant = PersonWalking.profile();
            pregnant.put("pregnancy", List.of("pregnant"));
            pregnant.put("pregnancy-week", List.of("10"));
            person.tell(pregnant);
        }
        person.send("/screening", answers);
        assertThat(person.html("/today"))
                .contains(emergency ? "Get emergency help now" : "See someone before you exercise")
                .contains("href=\"/seen\"")
                .doesNotContain("Start today", "href=\"/session\"", "How to do it", "The week ahead");
        assertThat(person.visit(Visit.get("/session"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
        int entries = person.diary().size();
        person.send("/session", PersonWalking.form("pain-before", "1", "pain-after", "1", "minutes", "5"));
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void theEmergencyPageShowsTheNumbersOfTheCountryAndNoOtherWays() {
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("saddle-numbness", List.of("yes"));
        PersonWalking unknown = new PersonWalking();
        unknown.send("/screening", answers);
        assertThat(unknown.html("/today"))
                .contains("href=\"tel:112\"", "href=\"tel:999\"", "href=\"tel:911\"")
                .doesNotContain("<nav", "/check-in", "/profile");
        PersonWalking british = PersonWalking.ready();
        british.send("/screening", answers);
        assertThat(british.html("/today")).contains("href=\"tel:999\"").doesNotContain("tel:911");
    }

    @Test
    void aVisitAndFreshAnswersOpenItAgain() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("saddle-numbness", List.of("yes"));
        person.send("/screening", answers);
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html("/today")).as("a later no alone lifts nothing").contains("Get emergency help now");
        assertThat(person.html("/seen")).contains("value=\"saddle-numbness\"");
        assertThat(person.refused("/seen", PersonWalking.form("with", "hospital")))
                .contains(
                        "id=\"about-fault\"",
                        "id=\"outcome-fault\"",
                        "value=\"hospital\" id=\"with-hospital\" checked");
        String next = person.send(
                "/seen", PersonWalking.form("about", "saddle-numbness", "with", "hospital", "outcome", "may-exercise"));
        assertThat(person.diary().getLast()).isInstanceOf(Consultation.class);
        assertThat(next).isEqualTo("/seen?kept=yes");
        SortedMap<String, List<String>> kept = PersonWalking.form("kept", "yes");
        Answer.Html after = (Answer.Html) person.visit(new Visit("GET", "/seen", kept, PersonWalking.form()));
        assertThat(after.html()).contains("One step is left", "href=\"/screening\"");
        assertThat(person.html("/today")).contains("One step is left");
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html("/today")).contains("You may exercise again", "Start today's session");
    }

    @Test
    void notYetKeepsItLocked() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        person.send("/seen", PersonWalking.form("about", "weight-loss", "with", "gp", "outcome", "not-yet"));
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html("/today")).contains("See someone before you exercise");
    }

    @Test
    void nothingToBeSeenAboutSaysSo() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/seen")).contains("Nothing in your plan waits").doesNotContain("<form");
        SortedMap<String, List<String>> made =
                PersonWalking.form("about", "made-up", "with", "gp", "outcome", "not-yet");
        assertThat(((Answer.Html) person.post("/seen", made)).written()).isEmpty();
    }

    @Test
    void anUnsureAnswerIsAskedAgain() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("saddle-numbness", List.of("unsure"));
        person.send("/screening", answers);
        assertThat(person.html("/today"))
                .contains("A few answers first")
                .doesNotContain("Start today", "href=\"/session\"");
    }
}
