package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.diary.Where;
import org.birddog.pages.trouble.Trouble;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.wire.EntryCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages say where a diary lives, when it should be copied, and what a device could not do. */
class WhereTest {

    private static final int TODAY = (int) People.TODAY.toEpochDay();
    private static final Now NOW = new Now(TODAY, 9, People.TODAY + "T09:30:00.000Z");

    private static String html(List<Entry> diary, Home home, String path) {
        Answer answer = Played.PAGES.answer(Visit.get(path), diary, home, NOW, () -> "");
        return ((Answer.Html) answer).html();
    }

    private static List<Entry> begun(int daysAgo) {
        List<Entry> diary = new ArrayList<>();
        diary.add(EntryCodec.read(
                "{\"at\":\"" + People.TODAY.minusDays(daysAgo) + "T08:00:00Z\",\"kind\":\"check-in\",\"pain\":3}",
                "",
                0));
        return diary;
    }

    private static Home device(@Nullable Integer copiedOn) {
        return Home.onDevice(false, copiedOn);
    }

    @Test
    void eachHome_isSaid() {
        assertThat(html(begun(1), Home.SERVER, "/diary"))
                .contains("on the server", "by a cookie")
                .doesNotContain("on this device");
        assertThat(html(begun(1), device(null), "/diary"))
                .contains("on this device", "not used for seven days", "not saved a copy");
        assertThat(html(People.named("ready"), Home.onDevice(true, TODAY), "/me"))
                .contains("on this device", "agreed to keep it", "You last saved a copy on")
                .doesNotContain("seven days");
    }

    @Test
    void afterAWeekWithoutACopy_oneIsOffered() {
        assertThat(Where.isCopyDue(device(null), TODAY - 7, TODAY)).isTrue();
        assertThat(Where.isCopyDue(device(TODAY - 31), TODAY - 60, TODAY)).isTrue();
        assertThat(Where.isCopyDue(device(null), TODAY - 6, TODAY)).isFalse();
        assertThat(Where.isCopyDue(device(TODAY - 30), TODAY - 60, TODAY)).isFalse();
        assertThat(Where.isCopyDue(Home.SERVER, TODAY - 60, TODAY)).isFalse();

        List<Entry> old = begun(60);
        old.addAll(People.named("ready"));
        String offer = "A copy in a file is yours";
        assertThat(html(old, device(null), "/today")).contains(offer);
        assertThat(html(old, device(TODAY), "/today")).doesNotContain(offer);
        assertThat(html(old, Home.SERVER, "/today")).doesNotContain(offer);
    }

    @Test
    void aDiaryAheadOfTheClock_isNoticed() {
        String notice = "Is the date of your device right?";
        assertThat(html(begun(-2), Home.SERVER, "/today")).contains(notice);
        assertThat(html(begun(-1), Home.SERVER, "/today")).doesNotContain(notice);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void eachTrouble_saysWhatHappened_andWhatToDo(Trouble trouble) {
        Answer.Html page = Played.PAGES.trouble(trouble, Visit.get("/today"), NOW);
        assertThat(page.status()).isEqualTo(trouble.status()).isGreaterThanOrEqualTo(400);
        assertThat(page.html()).contains("See a clinician now", "href=\"/emergency\"");
        assertThat(page.html().contains("href=\"/diary.jsonl\"")).isEqualTo(trouble != Trouble.CLOSED);
    }
}
