package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Person;
import org.birddog.coach.rules.ProfileDue;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.profile.ConditionGroup;
import org.birddog.pages.profile.Step;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The profile comes in short steps, each kept by itself; what was told can be changed and taken back. */
class ProfileTest {

    @Test
    void eachStepKeepsItsOwnAnswersAndLeadsToTheNext() {
        PersonWalking person = new PersonWalking();
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.send("/profile/pain", PersonWalking.profile())).isEqualTo("/profile/health");
        Profile pain = (Profile) person.diary().getLast();
        assertThat(pain.usualPain()).isEqualTo(3);
        assertThat(pain.birthYear()).isNull();
        assertThat(pain.conditions()).isNull();
        assertThat(person.visit(Visit.get("/profile")))
                .as("one may stop and go on later")
                .isEqualTo(new Answer.SeeOther("/profile/health", List.of()));
        assertThat(permission(person)).isEqualTo(Permission.ASK_FIRST);
        person.send("/profile/health", PersonWalking.profile());
        assertThat(permission(person)).isEqualTo(Permission.TRAIN);
        assertThat(person.send("/profile/aim", PersonWalking.profile())).isEqualTo("/before-you-start");
        assertThat(person.visit(Visit.get("/profile"))).isEqualTo(new Answer.SeeOther("/me", List.of()));
        assertThat(person.send("/profile/pain", PersonWalking.profile()))
                .as("nothing changed")
                .isEqualTo("/me");
    }

    @Test
    void ourUsualIsFilledInSoThatThePlanNeedsOneTap() {
        PersonWalking person = new PersonWalking();
        assertThat(person.html("/profile/aim"))
                .contains("value=\"15\" id=\"minutes-15\" checked", "value=\"5\" id=\"days-5\" checked");
        assertThat(person.html("/profile/health")).doesNotContain(" checked>");
        assertThat(person.html("/profile/pain")).doesNotContain(" checked>");
    }

    @Test
    void whateverTheCoachWantsIsAskedOnTheWay() {
        List<String> asked = new ArrayList<>();
        for (Step step : Step.WANTED) {
            asked.addAll(step.keys());
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(ProfileDue.missing(Person.UNKNOWN));
    }

    @Test
    void everyConditionIsAskedOnce() {
        List<Condition> asked = new ArrayList<>();
        for (ConditionGroup group : ConditionGroup.values()) {
            asked.addAll(group.conditions());
        }
        assertThat(asked).containsExactlyInAnyOrder(Condition.values());
        String page = new PersonWalking().html("/profile/health");
        for (Condition condition : Condition.values()) {
            assertThat(page).containsOnlyOnce("value=\"" + condition.word() + "\"");
        }
    }

    @Test
    void onlyWhatChangedIsWritten() {
        PersonWalking person = PersonWalking.ready();
        int entries = person.diary().size();
        person.tell(PersonWalking.profile());
        assertThat(person.diary()).as("nothing changed").hasSize(entries);
        SortedMap<String, List<String>> changed = PersonWalking.profile();
        changed.remove("no-conditions");
        changed.put("conditions", List.of("knee-pain", "osteoporosis"));
        assertThat(person.send("/profile/health", changed)).isEqualTo("/me?kept=yes");
        Profile profile = (Profile) person.diary().getLast();
        assertThat(profile.conditions()).containsExactly(Condition.OSTEOPOROSIS, Condition.KNEE_PAIN);
        assertThat(profile.birthYear()).isNull();
        assertThat(profile.pregnancyWeek()).isNull();
        assertThat(person.html("/profile/health"))
                .contains("value=\"1980\"", "value=\"knee-pain\" id=\"conditions-knee-pain\" checked");
    }

    @Test
    void weeksRunOnAndAreNotToldAnew() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("pregnancy", List.of("pregnant"));
        form.put("pregnancy-week", List.of("12"));
        form.put("birth-on", List.of("2026-03-04"));
        form.remove("no-conditions");
        form.put("surgery", List.of("yes"));
        form.put("surgery-on", List.of("2019-05-01"));
        person.send("/profile/health", form);
        String date = value(person.html("/profile/health"), "surgery-on");
        for (int day = 1; day <= 10; day++) {
            person.sleep();
            assertThat(value(person.html("/profile/health"), "surgery-on")).isEqualTo(date);
        }
        assertThat(value(person.html("/profile/health"), "pregnancy-week")).isEqualTo("13");
        form.put("pregnancy-week", List.of("13"));
        int entries = person.diary().size();
        person.send("/profile/health", form);
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void whatMayBeLeftOutCanBeTakenBack() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.remove("no-conditions");
        form.put("surgery", List.of("yes"));
        form.put("surgery-on", List.of("2026-10-01"));
        form.put("pregnancy", List.of("birth"));
        form.put("birth-on", List.of("2026-09-01"));
        form.put("equipment", List.of("band", "pool"));
        form.put("likes", List.of("yoga"));
        form.put("cautious", List.of("yes"));
        person.tell(form);
        form.put("surgery-on", List.of("2026-08-01"));
        form.put("started-on", List.of("2026-07-01"));
        form.put("country", List.of("US"));
        person.tell(form);
        assertThat(permission(person)).isEqualTo(Permission.GENTLE);

        form = PersonWalking.profile();
        form.remove("started-on");
        form.remove("country");
        person.tell(form);
        Person now = person(person);
        assertThat(now.startedOn()).isNull();
        assertThat(now.surgeryWeeksAgo()).isNull();
        assertThat(now.postpartumWeeks()).isNull();
        assertThat(person.html("/me")).doesNotContain("United Kingdom", "United States", "Spine operation");
        assertThat(now.equipment()).isNotNull().extracting(told -> told.value()).isEqualTo(List.of());
        assertThat(now.likes()).isNotNull().extracting(told -> told.value()).isEqualTo(List.of());
        assertThat(now.cautious()).isNotNull().extracting(told -> told.value()).isEqualTo(false);
        assertThat(now.birthYear()).isNotNull();
        assertThat(now.usualPain()).isNotNull();
        assertThat(person.diary()).hasAtLeastOneElementOfType(Correction.class);
        assertThat(permission(person)).isEqualTo(Permission.TRAIN);
    }

    @Test
    void whatAnImportedProfileTellsBesidesStays() {
        PersonWalking person = PersonWalking.ready();
        String line =
                "{\"id\":\"0c0ffee0-0000-4000-8000-000000000001\",\"at\":\"2026-11-20T00:30:00Z\",\"kind\":\"profile\","
                        + "\"started-on\":\"2026-05-01\",\"worse-with\":[\"sitting\"],\"work\":\"desk\","
                        + "\"causes\":[\"strain\"],"
                        + "\"time-of-day\":\"07:30\",\"resting-heart-rate\":60,\"better-with\":[\"walking\"]}";
        person.diary().add(EntryCodec.read(line, "line", 0));
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.remove("started-on");
        person.send("/profile/pain", form);
        assertThat(Diary.of(person.diary(), person.day()).all(Profile.class))
                .anyMatch(profile -> profile.restingHeartRate() != null
                        && profile.worseWith() != null
                        && profile.betterWith() != null
                        && profile.causes() != null
                        && profile.work() != null
                        && "07:30".equals(profile.timeOfDay())
                        && profile.startedOn() == null);
    }

    @Test
    void aLatePregnancyIsNotOverWithoutAWord() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("pregnancy", List.of("pregnant"));
        form.put("pregnancy-week", List.of("39"));
        person.send("/profile/health", form);
        form.put("pregnancy", List.of("no"));
        assertThat(person.refused("/profile/health", form)).contains("id=\"pregnancy-fault\"", "past week 20");
        form.put("pregnancy", List.of("birth"));
        form.put("birth-on", List.of("2026-11-18"));
        person.send("/profile/health", form);
        assertThat(permission(person)).isEqualTo(Permission.TRAIN);
        assertThat(person.html("/profile/health")).contains("value=\"birth\" id=\"pregnancy-birth\" checked");
        for (int week = 0; week < 54 * 7; week++) {
            person.sleep();
        }
        assertThat(person.html("/profile/health")).contains("value=\"no\" id=\"pregnancy\" checked");
        form.put("pregnancy", List.of("no"));
        form.remove("birth-on");
        int entries = person.diary().size();
        person.send("/profile/health", form);
        assertThat(person.diary()).as("a year later no is the plain truth").hasSize(entries);
    }

    @Test
    void aPregnancyPastItsLastWeekIsAskedAgain() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("pregnancy", List.of("pregnant"));
        form.put("pregnancy-week", List.of("42"));
        person.send("/profile/health", form);
        for (int day = 0; day < 8; day++) {
            person.sleep();
        }
        assertThat(permission(person)).isEqualTo(Permission.ASK_FIRST);
        assertThat(person.visit(Visit.get("/profile"))).isEqualTo(new Answer.SeeOther("/profile/health", List.of()));
        String page = person.html("/profile/health");
        assertThat(page).doesNotContain("id=\"pregnancy-pregnant\" checked", "id=\"pregnancy\" checked");
        form.put("pregnancy", List.of("birth"));
        form.put("birth-on", List.of("2026-11-25"));
        person.send("/profile/health", form);
        assertThat(permission(person)).isEqualTo(Permission.TRAIN);
    }

    @ParameterizedTest
    @CsvSource({"knee-pain, false", "flexion-intolerant, true"})
    void theHourOfWakingIsAskedOnlyWhereItMatters(String condition, boolean asked) {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.remove("no-conditions");
        form.put("conditions", List.of(condition));
        person.send("/profile/health", form);
        assertThat(person.html("/profile/home").contains("name=\"wakes-at\"")).isEqualTo(asked);
        form.put("wakes-at", List.of("9"));
        person.send("/profile/home", form);
        form.put("wakes-at", List.of(""));
        person.send("/profile/home", form);
        assertThat(person(person).wakesAt()).isNull();
    }

    @Test
    void aLanguageIsAskedOnlyWhereThereIsAChoice() {
        assertThat(PersonWalking.ready().html("/profile/home")).doesNotContain("name=\"language\"");
        SortedMap<String, Wording> two = new TreeMap<>(PersonWalking.WORDINGS);
        two.put("xx", PersonWalking.SAY);
        Pages pages = Pages.of(PersonWalking.COACH, two, PersonWalking.LESSONS, PersonWalking.FIGURES);
        Now now = new Now(PersonWalking.FIRST_DAY, 9, "2026-11-20T09:00:00Z");
        String id = "0c0ffee0-0000-4000-8000-000000000001";
        Answer page = pages.answer(Visit.get("/profile/home"), List.of(), now, () -> id);
        assertThat(((Answer.Html) page).html())
                .contains("value=\"en\" id=\"language\" checked", "value=\"xx\" id=\"language-xx\">");
        Visit visit = Visit.post("/profile/home", PersonWalking.form("language", "xx"));
        assertThat(pages.answer(visit, List.of(), now, () -> id).written())
                .singleElement()
                .isInstanceOfSatisfying(
                        Profile.class, told -> assertThat(told.language()).isEqualTo("xx"));
    }

    @Test
    void aBirthYearOfSomeoneUnderSixteenLocks() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.profile();
        form.put("birth-year", List.of("2012"));
        person.send("/profile/health", form);
        assertThat(permission(person)).isEqualTo(Permission.SEE_CLINICIAN);
        form.put("birth-year", List.of("1982"));
        person.send("/profile/health", form);
        assertThat(permission(person)).as("a wrong year can be changed").isEqualTo(Permission.TRAIN);
    }

    private static Permission permission(PersonWalking person) {
        return PersonWalking.COACH.advise(person.diary(), person.day(), 9).permission();
    }

    private static Person person(PersonWalking person) {
        return PersonWalking.COACH
                .see(Diary.of(person.diary(), person.day()), person.day(), 9)
                .facts()
                .person();
    }

    private static String value(String html, String field) {
        int at = html.indexOf("name=\"" + field + "\"");
        int from = html.indexOf("value=\"", at) + 7;
        return html.substring(from, html.indexOf('"', from));
    }
}
