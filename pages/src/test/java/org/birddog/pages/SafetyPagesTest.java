package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** Welcome, emergency, the signs to stop, and what each lock says to whom. */
class SafetyPagesTest {

    @Test
    void theWelcomeBeginsForWhoIsNewAndInformsTheOthers() {
        assertThat(new PersonWalking().html("/welcome")).contains("<button>Begin</button>");
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/welcome")).doesNotContain("Begin</button>").contains("I have read this</button>");
        assertThat(person.send("/welcome", PersonWalking.form())).isEqualTo("/today");
        assertThat(person.html("/welcome")).doesNotContain("<form").contains("You have noted");
    }

    @Test
    void anyoneFindsTheEmergencyPageWithTheirNumbers() {
        assertThat(new PersonWalking().html("/emergency"))
                .contains("tel:112", "tel:999", "tel:911", "What to say", "Do not drive yourself")
                .contains("New numbness between the legs", "Pain after a serious accident");
        assertThat(PersonWalking.ready().html("/emergency").split("Numbers in other countries")[0])
                .contains("class=\"call\" href=\"tel:999\"")
                .doesNotContain("tel:911");
        assertThat(new PersonWalking().html("/welcome")).contains("href=\"/emergency\"");
    }

    @Test
    void theEmergencyOfADiaryHasNoOtherWaysThanHelpAndBack() {
        for (String path : List.of("/today", "/emergency")) {
            String page = page("emergency", path);
            assertThat(page)
                    .contains("Get emergency help now", "cauda equina", "href=\"/seen\"", "href=\"/diary\"")
                    .doesNotContain("<nav", "<footer", "/exercises", "/session", "/check-in", "/profile", "/relief");
        }
        assertThat(page("emergency", "/screening")).doesNotContain("<nav");
        assertThat(page("emergency", "/seen")).doesNotContain("<nav");
        assertThat(page("checked", "/today"))
                .contains("One step is left", "href=\"/screening\"", "tel:999")
                .doesNotContain("Get emergency help now", "<nav");
    }

    @Test
    void theSignsAreReadOnceStayReadableAndGateNothing() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/today")).contains("minutes for today");
        String page = person.html("/before-you-start");
        assertThat(page).contains("<strong>0 to 2</strong>", "<strong>3 to 4</strong>", "<strong>6 to 10</strong>");
        assertThat(person.send("/before-you-start", PersonWalking.form())).isEqualTo("/today");
        assertThat(((Acknowledgement) person.diary().getLast()).of()).isEqualTo(Acknowledged.WARNING_SIGNS);
        assertThat(person.html("/before-you-start"))
                .contains("Never hold your breath")
                .doesNotContain("<form");
    }

    @Test
    void eachLockSaysWhatOpensIt() {
        assertThat(page("clinician", "/today"))
                .contains("See a GP in the next few days", "What to tell them", "3 out of 10", "href=\"/seen\"")
                .doesNotContain("/check-in", "href=\"/screening\"");
        assertThat(page("not-yet", "/today")).contains("They said not yet", "href=\"/seen\"");
        assertThat(page("fresh-answers-left", "/today")).contains("One step is left", "href=\"/screening\"");
        assertThat(page("fresh-answers-left", "/screening"))
                .contains("name=\"part\" value=\"health\"", "How is it now?")
                .contains("name=\"weight-loss\" value=\"yes\" id=\"weight-loss-yes\">");
        assertThat(page("too-young", "/today"))
                .contains("Change my birth year", "href=\"/profile\"")
                .doesNotContain("href=\"/seen\"");
        assertThat(page("severe", "/today"))
                .as("only a check-in on a better day ends it")
                .contains("See someone before you exercise", "id=\"check-in\"", "Check in each day");
    }

    @Test
    void afterAVisitThePageSaysWhatComesNext() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> two = PersonWalking.allNo();
        two.put("weight-loss", List.of("yes"));
        two.put("fever-or-very-unwell", List.of("yes"));
        person.send("/screening", two);
        assertThat(told(person, "weight-loss", "not-yet")).contains("We keep to what they said", "href=\"/today\"");
        assertThat(told(person, "weight-loss", "may-exercise")).contains("One step is left", "href=\"/screening\"");
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html("/today")).contains("See someone before you exercise");
        assertThat(told(person, "fever-or-very-unwell", "may-exercise")).contains("One step is left");
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html("/today")).contains("Start today's session");
    }

    private static String told(PersonWalking person, String about, String outcome) {
        String next = person.send("/seen", PersonWalking.form("about", about, "with", "gp", "outcome", outcome));
        assertThat(next).isEqualTo("/seen?kept=yes");
        Visit kept = new Visit("GET", "/seen", PersonWalking.form("kept", "yes"), PersonWalking.form());
        return ((Answer.Html) person.visit(kept)).html();
    }

    private static String page(String who, String path) {
        List<Entry> diary = Objects.requireNonNull(People.all().get(who));
        Now now = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00Z");
        return ((Answer.Html) PersonWalking.PAGES.answer(Visit.get(path), diary, now, () -> "unused")).html();
    }
}
