package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.pages.player.Script;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entry that a device sends, at once or late: it is the form's own, read as strictly, and kept once. */
class LateEntryTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final List<Entry> diary = People.named("training");
    private final Script script = Played.script("training");

    private SortedMap<String, List<String>> sent(String... more) {
        SortedMap<String, List<String>> form = PersonWalking.form("id", ID, "pain-before", "2", "ago", "0");
        List<String> shown = new ArrayList<>();
        script.places().forEach(place -> shown.add(place.planned().shown()));
        form.put("shown", shown);
        form.put("done." + first(), List.of("planned"));
        form.putAll(PersonWalking.form(more));
        return form;
    }

    private String first() {
        return script.places().getFirst().planned().id();
    }

    private Answer send(SortedMap<String, List<String>> form) {
        return Played.answer(diary, Visit.post("/session", form));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-20T09:30:00.000Z",
        "90, 2026-11-20T09:28:30+00:00",
        "34199, 2026-11-20T00:00:01+00:00",
        "34201, 2026-11-19T23:59:59+00:00",
        "900000, 2026-11-09T23:30:00+00:00",
    })
    void itIsDatedWhenItWasDone(String ago, String at) {
        Answer answer = send(sent("pain-after", "3", "ago", ago));
        assertThat(((Answer.Asset) answer).body()).isEqualTo("{\"kept\":\"" + ID + "\"}");
        Session session = (Session) answer.written().getFirst();
        assertThat(session.id()).isEqualTo(ID);
        assertThat(session.at().second())
                .isEqualTo(java.time.OffsetDateTime.parse(at).toEpochSecond());
        assertThat(session.at().text()).startsWith(at.substring(0, 19));
    }

    @ParameterizedTest
    @CsvSource({"-1", "soon", "99999999999", "31622401"})
    void aTimeThatCannotBe_isRefused(String ago) {
        assertThat(send(sent("pain-after", "3", "ago", ago)))
                .isInstanceOfSatisfying(
                        Answer.Html.class, page -> assertThat(page.status()).isEqualTo(422));
    }

    @Test
    void aStop_needsNoPainAfterIt_sinceNobodyWasAsked() {
        SortedMap<String, List<String>> form = sent("pain." + first(), "4", "quality." + first(), "chest-pain");
        Session session = (Session) send(form).written().getFirst();
        assertThat(session.painAfter()).as("the most that was told").isEqualTo(4);
        form.remove("quality." + first());
        assertThat(send(form)).as("who was not stopped is asked").isInstanceOf(Answer.Html.class);
        form.put("pain." + first(), List.of("7"));
        assertThat(((Session) send(form).written().getFirst()).painAfter()).isEqualTo(7);
    }

    @Test
    void aPersonAtTheForm_isStillAskedForThePainAfterAStop() {
        SortedMap<String, List<String>> form = sent("quality." + first(), "sharp");
        form.remove("ago");
        assertThat(send(form)).isInstanceOf(Answer.Html.class);
    }

    @Test
    void anEntryOfAnotherDiary_isNotKeptInThisOne() {
        Answer answer = Played.answer(List.of(), Visit.post("/session", sent("pain-after", "3")));
        assertThat(answer.written()).isEmpty();
        assertThat(answer).isInstanceOf(Answer.Html.class);
    }

    @Test
    void onlyPagesOfTheSession_haveThePlayer() {
        for (String path : List.of("/session", "/today")) {
            assertThat(Played.html(diary, path))
                    .contains("<script src=\"/player.js?v=1\" defer>", "<script src=\"/loader.js?v=1\" defer>");
        }
        for (String path : List.of("/welcome", "/me", "/diary")) {
            assertThat(Played.html(diary, path))
                    .contains("<script src=\"/loader.js?v=1\" defer>")
                    .doesNotContain("/player.js");
        }
        for (String path : List.of("/help", "/relief", "/exercises", "/screening", "/session/sheet", "/diary/erase")) {
            Answer.Html page = (Answer.Html) Played.answer(diary, Visit.get(path));
            assertThat(page.scripted()).as(path).isFalse();
            assertThat(page.html()).as(path).doesNotContain("<script");
        }
        SortedMap<String, List<String>> form = sent("pain-after", "much");
        assertThat(((Answer.Html) send(form)).scripted()).as("a form to mend").isFalse();
    }
}
