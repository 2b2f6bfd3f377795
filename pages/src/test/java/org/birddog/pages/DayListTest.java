package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day's list says each reason once, the check-in says what it did, and what is left out is explained. */
class DayListTest {

    @Test
    void whatAllExercisesShareIsSaidOnce() {
        String html = PersonLooking.today("gentle");
        assertThat(html.split("calm set that stays open", -1)).hasSize(2);
        assertThat(html.split("These are new for you", -1)).hasSize(2);
        assertThat(html).doesNotContain("is new for you, so it begins");
    }

    @Test
    void aRowHasNameDoseAndOneReasonAndOpensForTheRest() {
        assertThat(PersonLooking.today("grown"))
                .containsSubsequence(
                        "<summary>",
                        "Cat-camel",
                        "5 times",
                        "A step up",
                        "</summary>",
                        "basic moves that come before",
                        "Cat-camel goes up one step",
                        "href=\"/exercises/cat-camel\"");
        List<Entry> careful = PersonLooking.person("careful");
        careful.add(PersonLooking.entry(
                "order", 0, "\"order\":\"prescribe\",\"by\":\"A. Physio\",\"exercise\":\"seated-rotation\""));
        assertThat(PersonLooking.html("/today", careful))
                .contains("With care", "<p class=\"caution\"><strong>Thin bones.");
        assertThat(PersonLooking.today("part-done")).contains("<span class=\"tag\">Done</span>");
    }

    @Test
    void whatChangedIsSaidFromDoseToDose() {
        assertThat(PersonLooking.today("grown"))
                .contains("Cat-camel: from 3 times to 5 times", "These go up one step each")
                .contains("New for you today", "Left out now", "Bridge: Your stage");
        assertThat(PersonLooking.today("ready")).doesNotContain("What changed, and why");
    }

    @Test
    void theWeekTellsGoalsAndDays() {
        assertThat(PersonLooking.today("training"))
                .contains(
                        "Your week so far",
                        "0 of 30 this week, on the way to 150 minutes",
                        "3 of 2 days",
                        "<progress value=\"2\" max=\"2\"")
                .contains("Saturday 21 November", "Strength, 15 minutes", "href=\"/exercises/glute-squeeze\"");
        assertThat(PersonLooking.today("gentle"))
                .as("a goal that is off is not shown")
                .doesNotContain("Hard effort");
    }

    @ParameterizedTest
    @CsvSource({
        "training, 3, Your plan stays as it is.",
        "training, 6, Your plan is eased today.",
        "training, 9, Your plan is eased today.",
        "calm, 2, Your plan opens up again today.",
        "resting, 2, Your plan stays as it is.",
    })
    void aCheckInSaysWhatItDid(String who, String pain, String says) {
        List<Entry> diary = PersonLooking.person(who);
        diary.add(PersonLooking.entry("check-in", 0, "\"pain\":" + pain));
        assertThat(PersonLooking.html("/today?noted=yes", diary)).contains("role=\"status\">Noted. " + says);
        assertThat(PersonLooking.html("/today", diary)).doesNotContain("Noted.");
        assertThat(PersonLooking.html("/today?noted=yes", PersonLooking.person("training")))
                .doesNotContain("Noted.");
    }

    @Test
    void aGoodMorningThatRaisesADoseIsSaid() {
        List<Entry> diary = PersonLooking.person("ready");
        String done =
                "\"pain-before\":2,\"pain-after\":2,\"minutes\":5,\"items\":[{\"exercise\":\"cat-camel\",\"sets\":1,"
                        + "\"reps\":3,\"pain\":2,\"effort\":2,\"quality\":[],\"stopped\":false}]";
        diary.add(PersonLooking.entry("session", -2, done));
        diary.add(PersonLooking.entry("check-in", -1, "\"pain\":2"));
        diary.add(PersonLooking.entry("session", -1, done));
        diary.add(PersonLooking.entry("check-in", 0, "\"pain\":2"));
        assertThat(PersonLooking.html("/today?noted=yes", diary)).contains("Part of your plan goes up a step today.");
    }

    @Test
    void allOfACheckInIsKeptAndASecondOneIsTaken() {
        PersonWalking person = PersonWalking.ready();
        String next = person.send(
                "/check-in",
                PersonWalking.form("pain", "3", "leg-pain", "2", "leg-reach", "calf", "sleep", "6", "note", "stiff"));
        assertThat(next).isEqualTo("/today?noted=yes");
        assertThat(person.diary().getLast()).isInstanceOfSatisfying(CheckIn.class, told -> {
            assertThat(told.legReach()).isEqualTo(Reach.CALF);
            assertThat(told.legPain()).isEqualTo(2);
        });
        person.send("/check-in", PersonWalking.form("pain", "4"));
        assertThat(person.html("/today")).contains("Back pain 4 of 10").doesNotContain("Back pain 3");
        assertThat(person.refused("/check-in", PersonWalking.form("pain", "3", "leg-reach", "toe")))
                .contains("id=\"leg-reach-fault\"", "<details open");
    }

    @Test
    void whatIsLeftOutIsGroupedByReason() {
        Answer.Html page = (Answer.Html) PersonWalking.ready().visit(Visit.get("/today/why-not"));
        assertThat(page.status()).isEqualTo(200);
        for (String who : List.of("training", "careful", "pregnant", "resting", "stopped", "gentle", "flare-up")) {
            String html = PersonLooking.html("/today/why-not", PersonLooking.person(who));
            Advice advice = PersonWalking.COACH.advise(PersonLooking.person(who), (int) People.TODAY.toEpochDay(), 9);
            for (Exclusion excluded : advice.excluded()) {
                assertThat(html.split("\"/exercises/" + excluded.exercise() + "\"", -1))
                        .as("%s once for %s", excluded.exercise(), who)
                        .hasSize(2);
            }
            assertThat(html.split("Your plan is at stage", -1).length).isLessThan(3);
            assertThat(html.split("<p>", -1).length).as("few paragraphs").isLessThan(12);
        }
        assertThat(PersonLooking.html("/today/why-not", PersonLooking.person("training")))
                .contains("53 of 89 exercises", "Your stage", "Show 52 exercises", "also: A resistance band")
                .contains("Equipment not at hand", "href=\"/profile/comfort\"");
    }
}
