package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.advice.Change;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The main way: from the first visit to the session that changed because of the last one. */
class WayThroughTheAppTest {

    @Test
    void aNewPersonIsLedToTheFirstSession() {
        PersonWalking person = new PersonWalking();
        assertThat(person.visit(Visit.get("/"))).isEqualTo(new Answer.SeeOther("/welcome", List.of()));
        assertThat(person.html("/welcome")).contains("not a medical device", "See a professional first");
        assertThat(person.send("/welcome", PersonWalking.form())).isEqualTo("/screening");
        assertThat(person.diary()).singleElement().isInstanceOf(Acknowledgement.class);
        assertThat(person.html("/today")).contains("A few answers first", "href=\"/screening\"", "href=\"/profile\"");
        assertThat(person.send("/screening", PersonWalking.allNo())).isEqualTo("/profile");
        assertThat(person.diary().getLast()).isInstanceOf(Screening.class);
        assertThat(person.visit(Visit.get("/profile"))).isEqualTo(new Answer.SeeOther("/profile/pain", List.of()));
        assertThat(person.send("/profile/pain", PersonWalking.profile())).isEqualTo("/profile/health");
        assertThat(person.send("/profile/health", PersonWalking.profile())).isEqualTo("/profile/aim");
        assertThat(person.send("/profile/aim", PersonWalking.profile())).isEqualTo("/before-you-start");
        assertThat(person.html("/today"))
                .contains("minutes for today", "Start today's session", "The week ahead")
                .contains("Why not something else?", "href=\"/today/why-not\"")
                .doesNotContain("Not signed", "{exercise}");
        assertThat(person.visit(Visit.get("/"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
    }

    @Test
    void goodSessionsRaiseTheDoseAndTheDaySaysWhy() {
        PersonWalking person = PersonWalking.ready();
        boolean raised = false;
        for (int i = 0; i < 6 && !raised; i++) {
            person.send("/check-in", PersonWalking.form("pain", "3", "sleep", "7"));
            person.send("/session", person.goodLog());
            assertThat(person.html("/today")).contains("What you logged today", "is done");
            person.sleep();
            person.send("/check-in", PersonWalking.form("pain", "3"));
            raised = !changes(person).isEmpty();
        }
        assertThat(raised).as("a dose rises within six good days").isTrue();
        assertThat(person.html("/today")).contains("What changed, and why", "goes up one step");
    }

    @Test
    void aSharpPainMeansRestForTheDay() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        String exercise = firstExercise(log);
        log.put("quality." + exercise, List.of("sharp"));
        person.send("/session", log);
        assertThat(person.html("/today")).contains("Rest for today", "This had to stop");
        assertThat(PersonWalking.COACH.advise(person.diary(), person.day(), 10).permission())
                .isEqualTo(Permission.REST);
    }

    @Test
    void theLogKeepsWhatWasDone() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        List<String> exercises = log.keySet().stream()
                .filter(name -> name.startsWith("done."))
                .map(name -> name.substring(5))
                .toList();
        log.put("done." + exercises.get(0), List.of("partly"));
        log.put("amount." + exercises.get(0), List.of("1"));
        log.put("done." + exercises.get(1), List.of("not"));
        log.remove("pain." + exercises.get(1));
        log.put("done." + exercises.get(2), List.of("not"));
        person.send("/session", log);
        Session session = (Session) person.diary().getLast();
        assertThat(session.items()).hasSize(exercises.size() - 1);
        assertThat(session.items()).noneMatch(done -> done.exercise().equals(exercises.get(1)));
        assertThat(session.items())
                .filteredOn(done -> done.exercise().equals(exercises.get(2)))
                .singleElement()
                .satisfies(done ->
                        assertThat(done.stopped()).as("tried and given up").isTrue());
    }

    @Test
    void breathsAreCountedAsBreaths() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        String exercise = log.keySet().stream()
                .filter(name -> name.startsWith("done.breathing-"))
                .findFirst()
                .orElseThrow()
                .substring(5);
        log.put("done." + exercise, List.of("partly"));
        log.put("amount." + exercise, List.of("2"));
        person.send("/session", log);
        int each = Objects.requireNonNull(PersonWalking.COACH.content().exercise(exercise))
                .ladder()
                .secondsEach();
        assertThat(((Session) person.diary().getLast()).items())
                .filteredOn(done -> done.exercise().equals(exercise))
                .singleElement()
                .satisfies(done -> assertThat(done.seconds()).isEqualTo(2 * each));
    }

    @Test
    void aFormThatIsSentTwiceIsOneSession() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        log.put("id", List.of("0c0ffee0-0000-4000-8000-000000000001"));
        person.send("/session", log);
        int entries = person.diary().size();
        assertThat(person.send("/session", log)).isEqualTo("/session/after");
        assertThat(person.diary()).hasSize(entries);
    }

    @Test
    void theDiaryCanBeDownloaded() {
        PersonWalking person = PersonWalking.ready();
        person.send("/check-in", PersonWalking.form("pain", "2", "note", "line one\nline \"two\""));
        assertThat(person.diary().getLast()).isInstanceOf(CheckIn.class);
        Answer.Asset file = (Answer.Asset) person.visit(Visit.get("/diary.jsonl"));
        assertThat(file.mayBeKept()).isFalse();
        assertThat(file.body().lines()).hasSize(person.diary().size()).allMatch(line -> line.startsWith("{\"id\":"));
    }

    private static List<Change> changes(PersonWalking person) {
        return PersonWalking.COACH.advise(person.diary(), person.day(), 9).changes().stream()
                .filter(change -> change.to().volume() > change.from().volume())
                .toList();
    }

    private static String firstExercise(SortedMap<String, List<String>> log) {
        return log.keySet().stream()
                .filter(name -> name.startsWith("done.") && !name.contains("breathing") && !name.contains("relax"))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }
}
