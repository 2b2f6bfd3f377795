package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.api.Test;

/** The diary is shown, mended, carried and erased; nothing that was written is ever changed. */
class DiaryPagesTest {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    private final List<Entry> diary = new ArrayList<>();
    private int ids;

    @Test
    void aSlipIsMendedByACorrectionAndTheLockIsGone() {
        be("emergency");
        assertThat(page("/today")).doesNotContain("href=\"/session\"");
        String id = diary.getLast().id();
        assertThat(page("/diary")).contains("/diary/" + id);

        int before = diary.size();
        Answer answer = post("/diary/" + id, "slip", "yes", "flag", "saddle-numbness");

        assertThat(answer).isInstanceOf(Answer.SeeOther.class);
        assertThat(diary).hasSize(before + 1);
        Correction correction = (Correction) diary.getLast();
        assertThat(correction.replaces()).isEqualTo(id);
        assertThat(correction.with())
                .isInstanceOfSatisfying(
                        Screening.class,
                        with -> assertThat(with.answers())
                                .containsEntry(RedFlag.SADDLE_NUMBNESS, org.birddog.coach.vocabulary.Answer.NO));
        assertThat(page("/today")).contains("href=\"/session\"");
    }

    @Test
    void onlyWhatWasTickedIsMended() {
        be("emergency");
        String id = diary.getLast().id();
        assertThat(((Answer.Html) post("/diary/" + id, "slip", "yes")).status()).isEqualTo(422);
        assertThat(((Answer.Html) post("/diary/" + id, "slip", "yes", "flag", "weight-loss")).status())
                .as("a flag that was not answered with yes")
                .isEqualTo(422);
        assertThat(page("/today")).doesNotContain("href=\"/session\"");
    }

    @Test
    void whatIsTakenBackCanBePutBack() {
        be("checked-in");
        List<Entry> standing = Diary.of(diary, Integer.MAX_VALUE).entries();
        String id = diary.getLast().id();
        post("/diary/" + id, "what", "all");
        assertThat(Diary.of(diary, Integer.MAX_VALUE).entries()).hasSize(standing.size() - 1);
        assertThat(((Answer.Html) get("/diary/" + id)).status()).isEqualTo(404);

        post("/diary/" + diary.getLast().id());

        assertThat(Diary.of(diary, Integer.MAX_VALUE).entries()).isEqualTo(standing);
    }

    @Test
    void aClinciansOrderIsNotThePersonsToTakeBack() {
        be("training");
        diary.add(EntryCodec.read(
                "{\"id\":\"00000000-0000-4000-8000-00000000aaaa\",\"at\":\"2026-11-19T10:00:00Z\",\"kind\":\"order\","
                        + "\"order\":\"hold\",\"by\":\"Physio\"}",
                "order",
                0));
        int before = diary.size();
        Answer answer = post("/diary/00000000-0000-4000-8000-00000000aaaa");
        assertThat(answer).isInstanceOf(Answer.Html.class);
        assertThat(diary).hasSize(before);
    }

    @Test
    void aDownloadedDiaryLoadsElsewhereOnceOnly() {
        be("training");
        String file = ((Answer.Asset) get("/diary.jsonl")).body();
        List<Entry> all = List.copyOf(diary);
        diary.clear();
        String preview = ((Answer.Html) post("/diary/load", "file", file)).html();
        assertThat(preview).contains(all.size() + " entries are new").contains("name=\"diary\"");
        assertThat(diary).as("a preview writes nothing").isEmpty();

        post("/diary/load", "diary", file);
        assertThat(diary).containsExactlyInAnyOrderElementsOf(all);

        post("/diary/load", "diary", file);
        assertThat(diary).hasSameSizeAs(all);
        assertThat(((Answer.Html) post("/diary/load", "file", file)).html()).contains("nothing new");
    }

    @Test
    void aFileWithALostLineIsRefusedWhole() {
        be("training");
        String file = ((Answer.Asset) get("/diary.jsonl")).body();
        diary.clear();
        String broken = file.replaceFirst("\"kind\":\"profile\"", "\"kind\":\"profile\",\"birth-year\":\"x\"");
        Answer.Html refused = (Answer.Html) post("/diary/load", "diary", broken);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Line ");
        assertThat(diary).isEmpty();
        assertThat(((Answer.Html) post("/diary/load", "file", "  ")).status()).isEqualTo(422);
    }

    @Test
    void ordersThatOpenSomethingDoNotComeFromAFile() {
        String clear = "{\"id\":\"00000000-0000-4000-8000-00000000aaab\",\"at\":\"2026-11-19T10:00:00Z\","
                + "\"kind\":\"order\",\"order\":\"clear\",\"by\":\"Me\",\"about\":[\"weight-loss\"]}\n";
        String hold = clear.replace("aaab", "aaac").replace("clear", "hold");
        post("/diary/load", "diary", clear + hold);
        assertThat(diary).hasSize(1);
        assertThat(EntryCodec.text(diary.getFirst())).contains("hold");
    }

    @Test
    void anOrderThatOnlyANewerBirddogCanReadDoesNotComeFromAFile() {
        String newer = "{\"id\":\"00000000-0000-4000-8000-00000000aaad\",\"at\":\"2026-11-19T10:00:00Z\","
                + "\"kind\":\"order\",\"version\":2,\"order\":\"clear\",\"by\":\"Me\"}\n";
        String note = newer.replace("aaad", "aaae").replace("\"kind\":\"order\"", "\"kind\":\"dream\"");
        post("/diary/load", "diary", newer + note);
        assertThat(diary).as("what is no order is kept whole").hasSize(1);
        assertThat(EntryCodec.text(diary.getFirst())).contains("dream");
    }

    @Test
    void erasingAsksFirst() {
        be("training");
        assertThat(((Answer.Html) post("/diary/erase")).status()).isEqualTo(422);
        assertThat(post("/diary/erase", "sure", "yes")).isEqualTo(new Answer.Erased("/welcome"));
    }

    private void be(String who) {
        diary.clear();
        diary.addAll(People.named(who));
    }

    private String page(String path) {
        return ((Answer.Html) get(path)).html();
    }

    private Answer get(String path) {
        return answer(Visit.get(path));
    }

    private Answer post(String path, String... fields) {
        SortedMap<String, List<String>> form = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], List.of(fields[i + 1]));
        }
        return answer(Visit.post(path, form));
    }

    private Answer answer(Visit visit) {
        Answer answer = PersonWalking.PAGES.answer(
                visit, diary, NOW, () -> "00000000-0000-4000-9000-" + Integer.toString(100_000_000 + ids++) + "000");
        diary.addAll(answer.written());
        return answer;
    }
}
