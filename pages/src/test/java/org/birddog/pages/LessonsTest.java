package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** Lessons from the card of the day to "I have read this", and what a lock leaves of them. */
class LessonsTest {

    private static final SortedMap<String, List<String>> NOTHING = new TreeMap<>();

    @Test
    void theCardOfTheDay_leadsToItsLesson_andTomorrowTheNextOneComes() {
        PersonWalking person = PersonWalking.ready();
        String card = PageText.of(person.html("/today"));
        assertThat(card).contains("Lesson of the day", "[Hurting does not always mean harm]", "next one on the path");
        assertThat(person.send("/lessons/hurt-and-harm", NOTHING)).isEqualTo("/lessons/hurt-and-harm");
        assertThat(person.diary().getLast())
                .isInstanceOfSatisfying(
                        LessonRead.class, read -> assertThat(read.lesson()).isEqualTo("hurt-and-harm"));
        assertThat(PageText.of(person.html("/today"))).contains("You have read it today");
        assertThat(PageText.of(person.html("/lessons/hurt-and-harm"))).contains("Read on 20 November");
        person.sleep();
        assertThat(PageText.of(person.html("/today"))).contains("[Which signs mean that I should get help?]");
    }

    @Test
    void readTwiceOnADay_isOneEntry_andTheDiaryNamesTheLesson() {
        PersonWalking person = PersonWalking.ready();
        person.send("/lessons/sleep", NOTHING);
        int entries = person.diary().size();
        person.send("/lessons/sleep", NOTHING);
        assertThat(person.diary()).hasSize(entries);
        assertThat(PageText.of(person.html("/diary"))).contains("Sleep and pain push each other");
        assertThat(PageText.of(person.html("/lessons"))).contains("You have read 1 of them");
    }

    @Test
    void aLesson_hasOneThingToDo_itsSources_andLinksWhereAWordIsFirstUsed() {
        String html = PersonWalking.ready().html("/lessons/flare-ups");
        assertThat(PageText.of(html)).contains("One thing to do today", "Where this comes from");
        assertThat(html.split("href=\"/words#flare-up\"", -1)).as("linked once").hasSize(2);
        assertThat(html).contains("href=\"/screening\"");
    }

    @Test
    void everyLesson_isListedOnce_andHasItsPage() {
        PersonWalking person = PersonWalking.ready();
        String list = person.html("/lessons").split("<section class=\"card lesson\">", -1)[1];
        String rest = list.substring(list.indexOf("</section>"));
        for (Lesson lesson : PersonWalking.COACH.content().lessons()) {
            assertThat(rest.split("href=\"/lessons/" + lesson.id() + "\"", -1))
                    .as(lesson.id())
                    .hasSize(2);
            assertThat(((Answer.Html) person.visit(Visit.get("/lessons/" + lesson.id()))).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void underALock_theListHoldsOnlyWhatIsFit_andTheRestWaits() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        String list = person.html("/lessons");
        int shown = 0;
        for (Lesson lesson : PersonWalking.COACH.content().lessons()) {
            boolean fit = lesson.isFit(Permission.SEE_CLINICIAN);
            assertThat(list.contains("href=\"/lessons/" + lesson.id() + "\""))
                    .as(lesson.id())
                    .isEqualTo(fit);
            shown += fit ? 1 : 0;
        }
        assertThat(shown).isBetween(5, 40);
        assertThat(PageText.of(person.html("/today"))).contains("[What should I ask when I see someone?]");
        String waits = PageText.of(person.html("/lessons/start-small"));
        assertThat(waits).contains("This lesson waits").doesNotContain("One thing to do today", "I have read this");
        int entries = person.diary().size();
        person.send("/lessons/start-small", NOTHING);
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void inAnEmergency_thereIsNoLesson() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("saddle-numbness", List.of("yes"));
        person.send("/screening", answers);
        assertThat(person.html("/lessons")).doesNotContain("href=\"/lessons/");
        assertThat(PageText.of(person.html("/lessons/sleep"))).contains("This lesson waits");
        assertThat(person.html("/today")).doesNotContain("Lesson of the day");
    }

    @Test
    void whatADayDoesNotAllow_isReadAndNotDone() {
        PersonWalking person = PersonWalking.ready();
        person.send("/check-in", PersonWalking.form("pain", "9"));
        assertThat(PageText.of(person.html("/lessons/start-small")))
                .contains("Not today.", "I have read this")
                .doesNotContain("Do only what the plan says today");
        assertThat(PageText.of(person.html("/lessons/pacing"))).contains("Split one long task today");
    }

    @Test
    void whatIsNoLesson_isNotFound() {
        PersonWalking person = PersonWalking.ready();
        assertThat(((Answer.Html) person.visit(Visit.get("/lessons/no-such"))).status())
                .isEqualTo(404);
        assertThat(((Answer.Html) person.visit(Visit.post("/lessons/no-such", NOTHING))).status())
                .isEqualTo(404);
    }
}
