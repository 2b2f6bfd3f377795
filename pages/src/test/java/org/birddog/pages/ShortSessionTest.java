package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The minimum day: the day's session in five minutes, for everyone who may train, and logged like any other. */
class ShortSessionTest {

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void todayOffersItBesideTheWholeSession() {
        assertThat(person.html("/today")).contains("href=\"/session\"", "href=\"/session/short\"", "Do five minutes");
        person.send("/check-in", PersonWalking.form("pain", "2", "sleep", "2"));
        assertThat(person.html("/today")).contains("A little is enough today: do five minutes");
    }

    @Test
    void itIsFiveMinutesAndLeadsBackToTheWhole() {
        assertThat(person.html("/session/short"))
                .contains("Five minutes today", "action=\"/session/short\"", "href=\"/session\">To the whole session")
                .doesNotContain("/session/sheet");
        assertThat(person.html("/session")).contains("action=\"/session\"").doesNotContain("/session/short");
    }

    @Test
    void whatWasDoneIsASessionLikeAnyOther() {
        SortedMap<String, List<String>> log =
                PersonWalking.form("pain-before", "2", "pain-after", "2", "rest", "planned", "shared-pain", "1");
        log.put("shown", SessionLogTest.carried(person.html("/session/short")));
        assertThat(person.send("/session/short", log)).isEqualTo("/session/after");
        Session kept = (Session) person.diary().getLast();
        assertThat(kept.items()).hasSameSizeAs(log.get("shown"));
        assertThat(kept.minutes()).isBetween(1, 6);
    }

    @Test
    void everyoneSeesOnlyWhatIsOpenToThem() {
        People.all().forEach((who, diary) -> {
            int today = (int) People.TODAY.toEpochDay();
            Now now = new Now(today, 9, People.TODAY + "T09:30:00Z");
            Answer page = PersonWalking.PAGES.answer(
                    Visit.get("/session/short"), diary, now, () -> "00000000-0000-4000-8000-000000000001");
            Advice advice = PersonWalking.COACH.minimumDay(diary, today, 9);
            boolean closed = advice.permission().compareTo(Permission.ASK_FIRST) >= 0;
            assertThat(advice.session() == null || !closed).as(who).isTrue();
            if (advice.session() == null) {
                assertThat(page).as(who).isInstanceOf(Answer.SeeOther.class);
            } else {
                assertThat(SessionLogTest.carried(((Answer.Html) page).html()))
                        .as(who)
                        .hasSameSizeAs(advice.session().items());
            }
        });
    }
}
