package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Aerobic;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Fault;
import org.birddog.pages.recorded.Kind;
import org.birddog.pages.recorded.Recorded;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in a file counts once, as hard as it was, opens no dose, and says what became of it. */
class ImportTest {

    private static final String PATH = "/activity/import";
    private static final String DAY_BEFORE = "2026-11-19T";

    private final PersonWalking person = PersonWalking.ready();

    private static Recorded recorded(
            String local, long minutes, Kind kind, @Nullable Integer heartRate, @Nullable Integer metres) {
        LocalDateTime start = LocalDateTime.parse(local);
        long second = start.toEpochSecond(ZoneOffset.UTC);
        At at = new At(local + ":00Z", (int) start.toLocalDate().toEpochDay(), second, 0, false);
        String id = UUID.nameUUIDFromBytes(Long.toString(second).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Recorded(id, at, minutes * 60, kind, heartRate, metres);
    }

    private static Recorded walk(String clock, long minutes) {
        return recorded(DAY_BEFORE + clock, minutes, Kind.WALK, null, (int) minutes * 90);
    }

    private String bring(Recorded... activities) {
        return ((Answer.Html) person.visit(Visit.bringing(PATH, new Brought.Read(List.of(activities))))).html();
    }

    private List<Activity> activities() {
        List<Activity> found = new ArrayList<>();
        for (Entry entry : person.diary()) {
            if (entry instanceof Activity activity) {
                found.add(activity);
            }
        }
        return found;
    }

    @Test
    void aFileCountsInTheWeek_once() {
        assertThat(person.html("/activity")).contains("href=\"" + PATH + "\"");
        assertThat(person.html(PATH)).contains("type=\"file\"", "multipart/form-data");
        String page = bring(walk("07:00", 20), walk("18:00", 10));
        assertThat(page).contains("2 activities are new", "Walking, 20 minutes, brisk", "Walking, 10 minutes, brisk");
        assertThat(person.html("/today")).contains("30 of 30 this week");
        assertThat(bring(walk("18:00", 10), walk("07:00", 20)))
                .contains("Nothing new was saved", "2 were left out")
                .doesNotContain("Walking, 20 minutes");
        assertThat(activities()).hasSize(2);
    }

    /** Another device or another format begins a little earlier or later, or has another kind for it. */
    @ParameterizedTest
    @CsvSource({"07:00, 30, 1", "07:03, 24, 1", "06:50, 45, 1", "07:20, 60, 2", "07:30, 30, 2", "06:30, 30, 2"})
    void theSameTimeIsTheSameActivity(String clock, int minutes, int entries) {
        bring(walk("07:00", 30));
        bring(recorded(DAY_BEFORE + clock, minutes, Kind.RIDE, null, null));
        assertThat(activities()).hasSize(entries);
    }

    @Test
    void theSameTimeInOneFileIsOneActivity() {
        assertThat(bring(walk("07:00", 30), walk("07:01", 30), walk("09:00", 30)))
                .contains("2 activities are new", "1 was left out");
    }

    @Test
    void whatWasTakenBackStaysOut() {
        bring(walk("07:00", 30));
        person.send("/diary/" + activities().getFirst().id(), PersonWalking.form());
        assertThat(person.html("/activity")).doesNotContain("Walking, 30 minutes");
        assertThat(bring(walk("07:00", 30))).contains("Nothing new was saved");
    }

    /** By hand, a walk is dated when it was written down, at once or at night. */
    @Test
    void whatWasLoggedByHandAnswersForOneAlike() {
        person.send(
                "/activity",
                PersonWalking.form(
                        "activity", "brisk-walking", "minutes", "30", "intensity", "moderate", "day", "2026-11-19"));
        assertThat(bring(walk("17:00", 33))).contains("Nothing new was saved", "1 was left out");
        assertThat(bring(walk("07:00", 60), walk("17:00", 33))).contains("1 activity is new", "1 was left out");
        assertThat(bring(recorded(DAY_BEFORE + "20:00", 30, Kind.SWIM, null, null)))
                .contains("1 activity is new");
    }

    @Test
    void aSessionOfOursIsNotCountedOnceMore() {
        person.send("/session", person.goodLog());
        String written = person.diary().getLast().at().text().substring(0, 16);
        String start = LocalDateTime.parse(written).minusMinutes(15).toString();
        assertThat(bring(recorded(start, 14, Kind.WALK, null, null))).contains("Nothing new was saved");
    }

    @ParameterizedTest
    @CsvSource({
        // Born in 1980, 60 at rest: from 106 to 128.
        "WALK, 105, LIGHT", "WALK, 106, MODERATE", "WALK, 128, MODERATE", "WALK, 129, VIGOROUS",
        "RUN, 100, LIGHT", "UNKNOWN, 120, MODERATE", "EXERCISES, 150, LIGHT", "RUN, , VIGOROUS",
    })
    void aHeartRateSaysHowHardItWas_whereTheCoachHasAZone(Kind kind, @Nullable Integer rate, Intensity hard) {
        person.tell(told("resting-heart-rate", "60"));
        bring(recorded(DAY_BEFORE + "07:00", 30, kind, rate, null));
        assertThat(activities().getFirst().intensity()).isEqualTo(hard);
        assertThat(activities().getFirst().heartRate()).isEqualTo(rate);
    }

    @Test
    void withTabletsThatSlowTheHeartTheKindSaysIt() {
        person.tell(told("resting-heart-rate", "60", "conditions", "beta-blocker", "no-conditions", ""));
        bring(recorded(DAY_BEFORE + "07:00", 30, Kind.RUN, 90, null));
        assertThat(activities().getFirst().intensity()).isEqualTo(Intensity.VIGOROUS);
    }

    private static SortedMap<String, List<String>> told(String... fields) {
        SortedMap<String, List<String>> form = PersonWalking.profile();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1].isEmpty()) {
                form.remove(fields[i]);
            } else {
                form.put(fields[i], List.of(fields[i + 1]));
            }
        }
        return form;
    }

    @ParameterizedTest
    @CsvSource({
        "WALK, , LIGHT",
        "WALK, 2249, LIGHT",
        "WALK, 2250, MODERATE",
        "WALK, 4050, MODERATE",
        "WALK, 4051, LIGHT",
        "RUN, , VIGOROUS",
        "RIDE, 9000, MODERATE",
        "SWIM, , MODERATE",
        "EXERCISES, , LIGHT",
        "UNKNOWN, 9000, LIGHT",
    })
    void withoutAZoneTheKindSaysIt_andOfAWalkItsPace(Kind kind, @Nullable Integer metres, Intensity hard) {
        bring(recorded(DAY_BEFORE + "07:00", 30, kind, 140, metres));
        assertThat(activities().getFirst().intensity()).isEqualTo(hard);
    }

    @Test
    void whatIsAheadOldOrUnlikelyIsLeftOut_andSaid() {
        String page = bring(
                recorded("2026-11-20T23:00", 30, Kind.WALK, null, null),
                recorded("2027-11-20T09:00", 30, Kind.WALK, null, null),
                recorded("2024-11-18T09:00", 30, Kind.WALK, null, null),
                recorded(DAY_BEFORE + "09:00", 0, Kind.WALK, null, null),
                recorded("2026-11-17T09:00", 1441, Kind.WALK, null, null));
        assertThat(page).contains("They begin after now", "It is more than two years old", "less than half a minute");
        assertThat(activities()).isEmpty();
        bring(recorded("2024-11-19T09:00", 1440, Kind.WALK, null, null));
        assertThat(activities()).hasSize(1);
    }

    @Test
    void ofManyTheNewestAreListed() {
        Recorded[] many = new Recorded[25];
        for (int i = 0; i < many.length; i++) {
            many[i] =
                    recorded(DAY_BEFORE + "0" + i / 6 + ":" + i % 6 + "0", i + 1 > 9 ? 9 : i + 1, Kind.WALK, null, 100);
        }
        String page = bring(many);
        assertThat(page).contains("25 activities are new", "And 5 more");
        assertThat(page.split("<li><a href=\"/diary/", -1)).hasSize(21);
    }

    @Test
    void itRaisesNoDose() {
        SortedMap<String, Integer> before = volumes();
        bring(recorded(DAY_BEFORE + "07:00", 90, Kind.RUN, 170, 15_000));
        assertThat(activities()).hasSize(1);
        assertThat(volumes())
                .isNotEmpty()
                .allSatisfy((exercise, volume) ->
                        assertThat(volume).as(exercise).isLessThanOrEqualTo(before.getOrDefault(exercise, volume)));
        assertThat(advice().changes()).isEmpty();
    }

    /** How much today's session asks of each exercise. */
    private SortedMap<String, Integer> volumes() {
        SortedMap<String, Integer> volumes = new TreeMap<>();
        Objects.requireNonNull(advice().session())
                .items()
                .forEach(item -> volumes.put(item.exercise().id(), item.dose().volume()));
        return volumes;
    }

    private Advice advice() {
        return PersonWalking.COACH.advise(person.diary(), person.day(), 12);
    }

    @Test
    void behindALockItIsTaken_andTheLockStaysAndIsSaid() {
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        Permission locked = advice().permission();
        assertThat(locked).isGreaterThanOrEqualTo(Permission.SEE_CLINICIAN);
        assertThat(bring(walk("18:00", 60))).contains("1 activity is new", "Exercises are locked");
        assertThat(advice().permission()).isEqualTo(locked);
    }

    /** What a file calls a hike may have been a stroll, and five brisk walks open jogging. */
    @Test
    void noWordOfAFileOpensJogging_asAPaceMay() {
        for (int day = 10; day < 16; day++) {
            bring(recorded("2026-11-" + day + "T07:00", 40, Kind.WALK, null, null));
        }
        assertThat(walks()).isZero();
        for (int day = 10; day < 16; day++) {
            bring(recorded("2026-11-" + day + "T17:00", 40, Kind.WALK, null, 3_400));
        }
        assertThat(walks()).isEqualTo(6);
    }

    /** Days with a brisk walk of half an hour, as the rule of jogging counts them. */
    private int walks() {
        Facts facts = Facts.of(Diary.of(person.diary(), person.day()), person.day(), 12, 7);
        return Aerobic.walks(facts, 30, person.day() - 27, person.day(), true, 2);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatIsWrongIsSaid_withWhatToDo(Fault fault) {
        int entries = person.diary().size();
        Answer.Html page = (Answer.Html) person.visit(Visit.bringing(PATH, new Brought.Refused(fault)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("id=\"file-fault\"", "Please check");
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void aFormWithoutAFileAsksForOne() {
        assertThat(person.refused(PATH, PersonWalking.form("file", "x"))).contains("Pick a file first");
    }
}
