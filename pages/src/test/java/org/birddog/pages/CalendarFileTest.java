package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.pages.PersonLooking.answer;
import static org.birddog.pages.PersonLooking.entry;
import static org.birddog.pages.PersonLooking.html;
import static org.birddog.pages.PersonLooking.person;
import static org.birddog.pages.PersonLooking.today;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.ReadCalendar.Event;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The file for a calendar can be read by one, is no double when it is loaded anew, and tells nobody what hurts. */
class CalendarFileTest {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    @Test
    void aPlannedDayIsOneWholeDay_whereNoTimeIsKnown() {
        List<Event> events = ReadCalendar.events(file(person("training")));
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.start()).isInstanceOf(LocalDate.class);
            assertThat(event.length()).isEmpty();
            assertThat(event.summary()).matches("Exercises, \\d+ minutes");
            assertThat(event.stamp()).isEqualTo("20261120T093000Z");
        });
        assertThat(events).extracting(Event::uid).doesNotHaveDuplicates();
    }

    @Test
    void aTimeOfDayIsThatTimeWhereverThePersonIs_andLastsAsLongAsTheSession() {
        List<Entry> diary = person("training");
        diary.add(entry("profile", 0, "\"time-of-day\": \"07:30\""));
        assertThat(ReadCalendar.events(file(diary))).isNotEmpty().allSatisfy(event -> {
            assertThat(event.start()).isInstanceOf(LocalDateTime.class);
            assertThat(((LocalDateTime) event.start()).toLocalTime()).isEqualTo(LocalTime.of(7, 30));
            String minutes = event.summary().replaceAll("\\D", "");
            assertThat(event.length()).isEqualTo("PT" + minutes + "M");
        });
    }

    @Test
    void thePlannedWeekComesFirst_thenItsWeekdaysForThreeWeeks_whichSayThatTheyAreNoPlan() {
        List<Event> events = ReadCalendar.events(file(person("training")));
        List<LocalDate> days =
                events.stream().map(event -> (LocalDate) event.start()).toList();
        int planned = events.size() / 4;
        assertThat(days.subList(0, planned))
                .isNotEmpty()
                .allMatch(day -> day.isAfter(People.TODAY) && !day.isAfter(People.TODAY.plusDays(7)));
        for (int week = 1; week < 4; week++) {
            int later = week * 7;
            assertThat(days.subList(week * planned, (week + 1) * planned))
                    .isEqualTo(days.subList(0, planned).stream()
                            .map(day -> day.plusDays(later))
                            .toList());
        }
        assertThat(events.subList(0, planned))
                .allMatch(event -> event.about().startsWith("This was the plan")
                        && event.about().endsWith("Look in the app on the day, before you start."));
        assertThat(events.subList(planned, events.size()))
                .allMatch(event -> event.about().contains("not a plan yet")
                        && event.about().endsWith("Look in the app on the day, before you start."));
    }

    @Test
    void everyLineEndsWithCrLf_andIsNoLongerThanAllowed() {
        String file = file(person("training"));
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void loadedAnew_aDayKeepsItsName_andTheLaterFileIsTheNewer() {
        List<Entry> diary = person("training");
        List<Entry> grown = new ArrayList<>(List.of(entry("check-in", 0, "\"pain\": 2")));
        grown.addAll(diary);
        grown.add(entry("profile", 0, "\"time-of-day\": \"18:00\""));
        List<Event> before = ReadCalendar.events(file(diary));
        assertThat(ReadCalendar.events(file(grown)))
                .extracting(Event::uid)
                .containsExactlyElementsOf(before.stream().map(Event::uid).toList());
        Now later = new Now(NOW.day() + 1, 9, People.TODAY.plusDays(1) + "T09:30:00.000Z");
        List<Event> next = ReadCalendar.events(file(Visit.get("/calendar.ics"), diary, later));
        assertThat(next).extracting(Event::uid).doesNotHaveDuplicates();
        for (Event event : next) {
            assertThat(event.uid())
                    .endsWith("-" + event.start().toString().replace("-", "") + "@birddog")
                    .startsWith(before.getFirst().uid().substring(0, 36));
        }
        long minute = Instant.parse("2026-11-20T09:30:00Z").getEpochSecond() / 60;
        assertThat(before).extracting(Event::sequence).containsOnly((int) minute);
        assertThat(next).extracting(Event::sequence).containsOnly((int) minute + 24 * 60);
    }

    @Test
    void aWalkOfLongAgoThatIsWrittenDownLateRenamesNoDay() {
        List<Entry> diary = person("training");
        List<Entry> grown = new ArrayList<>(diary);
        grown.add(entry("activity", -400, "\"activity\": \"walking\", \"minutes\": 20, \"intensity\": \"light\""));
        assertThat(ReadCalendar.events(file(grown)))
                .extracting(Event::uid)
                .containsExactlyElementsOf(ReadCalendar.events(file(diary)).stream()
                        .map(Event::uid)
                        .toList());
    }

    @Test
    void nobodyReadsInItWhatHurtsOrWhatIsDone() {
        assertThat(file(person("training")).replace("\r\n ", "").toLowerCase(Locale.ROOT))
                .doesNotContain("pain", "back", "spine", "cat-camel", "walking", "bridge");
    }

    @Test
    void whoMayNotTrainGetsNoDays_andIsToldWhy() {
        assertThat(answer("/calendar.ics", person("emergency"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
        assertThat(today("emergency")).doesNotContain("\"/calendar\"");
        assertThat(html("/calendar", person("emergency")))
                .contains("No day is planned now.", "href=\"/today\"")
                .doesNotContain("/calendar.ics");
        assertThat(today("training")).contains("<a href=\"/calendar\">");
        assertThat(html("/calendar", person("training"))).contains("href=\"/calendar.ics\" download");
    }

    @Test
    void aCalendarThatFollowsGetsAnEmptyFileUnderALock_soThatItForgetsTheDays() {
        Visit follows = new Visit("GET", "/calendar.ics", PersonWalking.form("followed", ""), PersonWalking.form());
        assertThat(ReadCalendar.size(file(follows, person("emergency"), NOW))).isZero();
        assertThat(ReadCalendar.size(file(follows, person("training"), NOW))).isPositive();
    }

    @Test
    void aDeviceSaysThatAnAddressTakesAServer_andAsksNobodyToMakeOne() {
        Answer page = PersonWalking.PAGES.answer(
                Visit.get("/calendar"), person("training"), Home.onDevice(true, null), NOW, () -> "");
        assertThat(((Answer.Html) page).html())
                .contains("takes a server", "/calendar.ics")
                .doesNotContain("<form");
        Visit asks = Visit.post("/calendar", PersonWalking.form("feed", "open"));
        assertThat(PersonWalking.PAGES.answer(asks, person("training"), Home.onDevice(true, null), NOW, () -> ""))
                .isEqualTo(new Answer.SeeOther("/calendar", List.of()));
    }

    private static String file(List<Entry> diary) {
        return file(Visit.get("/calendar.ics"), diary, NOW);
    }

    private static String file(Visit visit, List<Entry> diary, Now now) {
        Answer.Asset file = (Answer.Asset) PersonWalking.PAGES.answer(visit, diary, now, () -> "");
        assertThat(file.type()).isEqualTo("text/calendar");
        assertThat(file.mayBeKept()).isFalse();
        return file.body();
    }
}
