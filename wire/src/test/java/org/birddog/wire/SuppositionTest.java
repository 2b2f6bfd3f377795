package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is supposed counts as told today after all else, and is nothing that could be kept. */
class SuppositionTest {

    private static final int TODAY = (int) LocalDate.of(2026, 11, 20).toEpochDay();
    private static final Supposition WEEK_20 = Supposition.of("{\"pregnancy-week\": 20}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pregnancy-week\": 43} | pregnancy-week | expected a whole number from 0 to 42, got 43",
                "{\"sites\": [\"neck\"]} | sites[0] | neck",
                "{\"kind\": \"consultation\"} | kind | unknown key",
                "{\"at\": \"2026-11-20\", \"days\": 3} | at | unknown key",
                "{\"id\": \"x\", \"days\": 3} | id | unknown key",
                "{\"saddle-numbness\": \"no\"} | saddle-numbness | unknown key",
                "{\"days\": 3, \"days\": 4} | days | given twice",
                "{\"days\": null} | days | expected a whole number"
            })
    void whatIsNoKeyOfTheProfile_isRefusedWithItsPath(String keys, String path, String message) {
        assertThatThrownBy(() -> Supposition.of(keys)).isInstanceOfSatisfying(WireException.class, fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | at least one key", "[] | an object", "{\"days\": 3} {} | nothing more", "days | not JSON"})
    void whatIsNoObjectWithKeys_isRefusedAsAWhole(String keys, String message) {
        assertThatThrownBy(() -> Supposition.of(keys)).isInstanceOfSatisfying(WireException.class, fault -> {
            assertThat(fault.path()).isEmpty();
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void emptyListsAreAnswers() {
        assertThat(Supposition.of("{\"likes\": [], \"conditions\": []}")).hasToString("""
                {"conditions":[],"likes":[]}""");
    }

    @Test
    void itComesAfterEverythingThatCountsToday_andLeavesTheRest() {
        List<Entry> diary = List.of(
                entry("{\"at\":\"2026-11-20T23:59:59.999999999-11:00\",\"kind\":\"profile\",\"pregnancy-week\":0}"),
                entry("{\"at\":\"2026-11-20\",\"kind\":\"profile\",\"days\":4}"),
                entry("{\"at\":\"2026-11-22T08:00Z\",\"kind\":\"profile\",\"days\":5}"));

        List<Entry> supposed = WEEK_20.after(diary, TODAY);

        assertThat(supposed).hasSize(4).containsAll(diary);
        Entry last = Diary.of(supposed, TODAY).entries().getLast();
        assertThat(last.id()).isEqualTo(Supposition.ID);
        assertThat(last.at().day()).isEqualTo(TODAY);
        assertThat(last).isInstanceOfSatisfying(Profile.class, profile -> {
            assertThat(profile.pregnancyWeek()).isEqualTo(20);
            assertThat(profile.days()).isNull();
        });
        assertThat(last.at().isAfter(diary.getFirst().at())).isTrue();
    }

    @Test
    void itComesAfterWhatACorrectionPutsInPlace() {
        Entry slip = entry("{\"id\":\"6f1f0f6e-2d5c-4c8e-9a51-0b7f4f8f0a01\",\"at\":\"2026-11-20T08:00Z\","
                + "\"kind\":\"profile\",\"pregnancy-week\":0}");
        Entry mended = entry("{\"at\":\"2026-11-20T08:01Z\",\"kind\":\"correction\","
                + "\"replaces\":\"6f1f0f6e-2d5c-4c8e-9a51-0b7f4f8f0a01\",\"with\":"
                + "{\"at\":\"2026-11-20T21:00Z\",\"kind\":\"profile\",\"pregnancy-week\":3}}");

        List<Entry> entries =
                Diary.of(WEEK_20.after(List.of(slip, mended), TODAY), TODAY).entries();

        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().id()).isEqualTo(Supposition.ID);
    }

    @Test
    void inAnEmptyDiaryItStandsAtTheStartOfToday() {
        Entry alone = WEEK_20.after(List.of(), TODAY).getFirst();

        assertThat(alone.at().day()).isEqualTo(TODAY);
        assertThat(alone.at().second())
                .isEqualTo(At.date(LocalDate.ofEpochDay(TODAY), 0).second());
    }

    @Test
    void whatIsWrittenOfItIsReadByNobody() {
        String text = EntryCodec.text(WEEK_20.after(List.of(), TODAY).getFirst());

        assertThatThrownBy(() -> entry(text)).isInstanceOf(WireException.class).hasMessageContaining("id");
    }

    private static Entry entry(String json) {
        return EntryCodec.read(json, "", 0);
    }
}
