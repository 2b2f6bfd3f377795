package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** Quick relief shows what is open to a person now, and what was done of it is a session like any other. */
class ReliefTest {

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void everyoneSeesWhatIsOpenToThemNow() {
        People.all().forEach((who, diary) -> {
            int today = (int) People.TODAY.toEpochDay();
            Now now = new Now(today, 9, People.TODAY + "T09:30:00Z");
            Answer.Html page = (Answer.Html) PersonWalking.PAGES.answer(
                    Visit.get("/relief"), diary, now, () -> "00000000-0000-4000-8000-000000000001");
            Advice advice = PersonWalking.COACH.relief(diary, today, 9);
            boolean closed = advice.permission().compareTo(Permission.ASK_FIRST) >= 0;
            assertThat(page.status()).as(who).isEqualTo(200);
            if (closed) {
                assertThat(page.html()).as(who).doesNotContain("How to do it", "First, breathe", "name=\"shown\"");
            } else if (advice.session() == null) {
                assertThat(page.html())
                        .as(who)
                        .contains("Rest for now", "Walk a little")
                        .doesNotContain("How to do it");
            } else {
                assertThat(SessionLogTest.carried(page.html()))
                        .as(who)
                        .hasSameSizeAs(advice.session().items());
                assertThat(page.html()).as(who).contains("Quick relief", "First, breathe");
            }
        });
    }

    @Test
    void allOfItIsASessionWithoutMadeUpNumbers() {
        SortedMap<String, List<String>> log = log();
        log.put("did", List.of("planned"));
        assertThat(person.send("/relief", log)).isEqualTo("/session/after");
        assertThat(last().items()).hasSize(log.getOrDefault("shown", List.of()).size());
        assertThat(last().items()).allSatisfy(done -> {
            assertThat(done.pain()).isNull();
            assertThat(done.effort()).isNull();
            assertThat(done.stopped()).isFalse();
        });
        assertThat(last().minutes()).isBetween(1, 6);
    }

    @Test
    void someOfItIsWhatIsTicked() {
        SortedMap<String, List<String>> log = log();
        log.put("did", List.of("partly"));
        assertThat(person.refused("/relief", log)).contains("id=\"which-fault\"");
        log.put("which", List.of(exercise(log, 1)));
        person.send("/relief", log);
        assertThat(last().items()).extracting(Session.Done::exercise).containsExactly(exercise(log, 1));
    }

    @Test
    void whatFeltWrongIsKept_alsoWhereNobodySaysInWhich() {
        SortedMap<String, List<String>> log = log();
        log.put("did", List.of("planned"));
        log.put("quality", List.of("sharp"));
        log.put("where", List.of(exercise(log, 1)));
        person.send("/relief", log);
        assertThat(last().items())
                .filteredOn(done -> !done.quality().isEmpty())
                .singleElement()
                .satisfies(done -> assertThat(done.exercise()).isEqualTo(exercise(log, 1)));
        SortedMap<String, List<String>> nothing = PersonWalking.form("pain-before", "3", "pain-after", "3");
        nothing.put("shown", log.get("shown"));
        nothing.put("quality", List.of("chest-pain"));
        person.send("/relief", nothing);
        assertThat(last().items())
                .hasSize(log.getOrDefault("shown", List.of()).size())
                .allSatisfy(done -> {
                    assertThat(done.quality()).containsExactly(Quality.CHEST_PAIN);
                    assertThat(done.stopped()).isTrue();
                });
        assertThat(person.html("/session/after")).contains("Get emergency help now");
    }

    @Test
    void aFormThatIsSentTwiceIsOneSession() {
        SortedMap<String, List<String>> log = log();
        log.put("did", List.of("planned"));
        log.put("id", List.of("0c0ffee0-0000-4000-8000-000000000001"));
        person.send("/relief", log);
        int entries = person.diary().size();
        assertThat(person.send("/relief", log)).isEqualTo("/session/after");
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void anEmptyLogSaysWhatIsMissingAndKeepsTheRest() {
        SortedMap<String, List<String>> log = log();
        log.remove("pain-after");
        assertThat(person.refused("/relief", log))
                .contains("id=\"did-fault\"", "id=\"pain-after-fault\"")
                .contains("name=\"pain-before\" value=\"3\" id=\"pain-before-3\" checked");
    }

    private SortedMap<String, List<String>> log() {
        SortedMap<String, List<String>> log = PersonWalking.form("pain-before", "3", "pain-after", "3");
        log.put("shown", SessionLogTest.carried(person.html("/relief")));
        return log;
    }

    private Session last() {
        return (Session) person.diary().getLast();
    }

    private static String exercise(SortedMap<String, List<String>> log, int place) {
        return log.getOrDefault("shown", List.of()).get(place).split(" ")[1];
    }
}
