package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.pages.PersonLooking.answer;
import static org.birddog.pages.PersonLooking.entry;
import static org.birddog.pages.PersonLooking.person;
import static org.birddog.pages.PersonLooking.today;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.turn.Answer;
import org.junit.jupiter.api.Test;

/** The file for a calendar can be read by one, is no double when it is loaded anew, and tells nobody what hurts. */
class CalendarFileTest {

    @Test
    void aPlannedDayIsOneWholeDay_andNoPartOfTheDayIsTaken() {
        List<String> lines = lines(file(person("training")));
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Birddog//Birddog//EN", "BEGIN:VEVENT")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .contains("DTSTAMP:20261120T093000Z", "TRANSP:TRANSPARENT");
        List<String> days = values(lines, "DTSTART;VALUE=DATE:");
        assertThat(days).isNotEmpty().isSorted().doesNotHaveDuplicates().allMatch(day -> day.matches("202611\\d\\d"));
        assertThat(values(lines, "UID:")).hasSameSizeAs(days).doesNotHaveDuplicates();
        assertThat(values(lines, "SUMMARY:")).hasSameSizeAs(days).allMatch(text -> text.startsWith("Exercises\\, "));
    }

    @Test
    void everyLineEndsWithCrLf_andIsNoLongerThanAllowed() {
        String file = file(person("training"));
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void asTheDiaryGrows_aDayKeepsItsName_andTheLaterFileIsTheNewer() {
        List<Entry> diary = person("training");
        List<Entry> grown = new ArrayList<>(List.of(entry("check-in", 0, "\"pain\": 2")));
        grown.addAll(diary);
        assertThat(values(lines(file(grown)), "UID:")).containsExactlyElementsOf(values(lines(file(diary)), "UID:"));
        long minute = Instant.parse("2026-11-20T09:30:00Z").getEpochSecond() / 60;
        assertThat(lines(file(diary))).contains("SEQUENCE:" + minute);
    }

    @Test
    void nobodyReadsInItWhatHurtsOrWhatIsDone() {
        assertThat(file(person("training")).replace("\r\n ", "").toLowerCase(Locale.ROOT))
                .doesNotContain("pain", "back", "spine", "cat-camel", "walking", "bridge");
    }

    @Test
    void whoMayNotTrainGetsNoDays_andIsToldWhy() {
        assertThat(answer("/calendar.ics", person("emergency"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
        assertThat(today("emergency")).doesNotContain("/calendar.ics");
        assertThat(today("training")).contains("<a href=\"/calendar.ics\" download>");
    }

    private static String file(List<Entry> diary) {
        Answer.Asset file = (Answer.Asset) answer("/calendar.ics", diary);
        assertThat(file.type()).isEqualTo("text/calendar");
        assertThat(file.mayBeKept()).isFalse();
        return file.body();
    }

    /** The lines as a calendar reads them, unfolded. */
    private static List<String> lines(String file) {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }
}
