package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging a session asks for as little as it can, makes nothing up, and loses nothing that was done. */
class SessionLogTest {

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void oneExerciseIsEnough_andNothingIsMadeUpForIt() {
        List<String> exercises = exercises();
        SortedMap<String, List<String>> log = PersonWalking.form("pain-before", "3", "pain-after", "2");
        log.put("done." + exercises.get(1), List.of("planned"));
        assertThat(person.send("/session", log)).isEqualTo("/session/after");
        assertThat(last().items()).singleElement().satisfies(done -> {
            assertThat(done.exercise()).isEqualTo(exercises.get(1));
            assertThat(done.pain()).isNull();
            assertThat(done.effort()).isNull();
        });
        assertThat(last().minutes()).as("the planned time of one exercise").isBetween(1, 7);
    }

    @Test
    void apartFromThePainOfTheCheckInNothingIsFilledIn() {
        assertThat(person.html("/session")).doesNotContain(" checked", " selected");
        person.send("/check-in", PersonWalking.form("pain", "4"));
        String page = person.html("/session");
        assertThat(page).contains("name=\"pain-before\" value=\"4\" id=\"pain-before-4\" checked");
        assertThat(page.split(" checked", -1)).hasSize(2);
        assertThat(page).doesNotContain(" selected").contains("id=\"minutes\" name=\"minutes\"");
    }

    @Test
    void theRestAsPlanned_takesTheSharedNumbersAndLeavesOutWhatIsMarked() {
        List<String> exercises = exercises();
        SortedMap<String, List<String>> log = PersonWalking.form(
                "pain-before", "3", "pain-after", "3", "rest", "planned", "shared-pain", "3", "shared-effort", "4");
        log.put("done." + exercises.get(0), List.of("not"));
        log.put("done." + exercises.get(1), List.of("planned"));
        log.put("pain." + exercises.get(1), List.of("1"));
        person.send("/session", log);
        assertThat(last().items()).hasSize(exercises.size() - 1);
        assertThat(last().items().getFirst().pain()).isEqualTo(1);
        assertThat(last().items().getFirst().effort()).isEqualTo(4);
        assertThat(last().items().subList(1, exercises.size() - 1))
                .allSatisfy(done -> assertThat(done.pain()).isEqualTo(3));
    }

    @Test
    void aNumberThatWouldStopAll_isAskedForWhereItWasFelt() {
        List<String> exercises = exercises();
        SortedMap<String, List<String>> log = PersonWalking.form(
                "pain-before", "3", "pain-after", "3", "rest", "planned", "shared-pain", "6", "shared-effort", "9");
        assertThat(person.refused("/session", log))
                .contains("id=\"shared-pain-fault\"", "id=\"shared-effort-fault\"", "That is a lot of pain");
        log.put("shared-pain", List.of("2"));
        log.put("shared-effort", List.of("4"));
        log.put("done." + exercises.get(2), List.of("planned"));
        log.put("pain." + exercises.get(2), List.of("6"));
        person.send("/session", log);
        assertThat(last().items())
                .filteredOn(done -> done.pain() != null && done.pain() == 6)
                .hasSize(1);
    }

    @Test
    void aPartNeedsNoNumber() {
        List<String> exercises = exercises();
        SortedMap<String, List<String>> log = PersonWalking.form("pain-before", "3", "pain-after", "3");
        log.put("done." + exercises.get(1), List.of("partly"));
        person.send("/session", log);
        Session.Done done = last().items().getFirst();
        assertThat(done.sets()).isNull();
        assertThat(done.reps()).isEmpty();
        assertThat(done.seconds()).isNull();
        assertThat(person.html("/session/after")).contains("Done, without numbers");
    }

    @Test
    void aSignToStopIsNeverLost() {
        List<String> exercises = exercises();
        SortedMap<String, List<String>> log = PersonWalking.form("pain-before", "3", "pain-after", "3");
        log.put("quality." + exercises.get(3), List.of("numbness"));
        person.send("/session", log);
        Session.Done done = last().items().getFirst();
        assertThat(done.quality()).containsExactly(Quality.NUMBNESS);
        assertThat(done.stopped()).isTrue();
        assertThat(permission()).isEqualTo(Permission.SEE_CLINICIAN);
    }

    @Test
    void aSignToStopOnAFaultyForm_isAnsweredAtOnce() {
        SortedMap<String, List<String>> log = PersonWalking.form("pain-before", "3");
        log.put("quality." + exercises().getFirst(), List.of("chest-pain"));
        assertThat(person.refused("/session", log))
                .contains("alarm-now\" role=\"alert\"><strong>Stop now and call 999");
        log.remove("quality." + exercises().getFirst());
        assertThat(person.refused("/session", log)).doesNotContain("alarm-now");
    }

    @Test
    void aPlanThatChangedInTheMeantime_losesNothing() {
        SortedMap<String, List<String>> log = carried();
        log.putAll(PersonWalking.form("pain-before", "3", "pain-after", "3", "rest", "planned"));
        List<String> exercises = exercises();
        person.send("/check-in", PersonWalking.form("pain", "9"));
        assertThat(permission()).isEqualTo(Permission.REST);
        log.remove("pain-after");
        String page = person.refused("/session", log);
        assertThat(page).contains("Your plan has changed", "This is no longer in it");
        assertThat(carried(page)).as("the form still carries what it showed").isEqualTo(log.get("shown"));
        log.put("pain-after", List.of("4"));
        person.send("/session", log);
        assertThat(last().items()).extracting(Session.Done::exercise).containsExactlyElementsOf(exercises);
    }

    @Test
    void aLockThatCameInTheMeantime_keepsTheLogAndShowsNoExercise() {
        SortedMap<String, List<String>> log = carried();
        log.put("done." + exercises().get(1), List.of("planned"));
        log.put("pain-before", List.of("3"));
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("saddle-numbness", List.of("yes"));
        person.send("/screening", answers);
        assertThat(person.refused("/session", log))
                .contains("There is no exercise for now", "Log what you did")
                .doesNotContain("How to do it", "class=\"dose\"");
        log.put("pain-after", List.of("3"));
        person.send("/session", log);
        assertThat(last().items()).hasSize(1);
        assertThat(person.html("/session/after")).contains("Get emergency help now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "main",
                "main no-such-exercise 1 3 none none none",
                "nowhere bridge 1 3 none none none",
                "main bridge 0 3 none none none",
                "main bridge 1 999 none none none",
                "main bridge 1 -3 none none none",
                "main bridge 1 none none none none",
                "main bridge 3 3,2 none none none",
                "main bridge 1 3 9999 none none",
                "main walking 1 none none 99999 none",
                "main bridge 1 3 none none none more"
            })
    void whatAFormClaimsToHaveShown_isReadStrictly(String shown) {
        PersonWalking locked = new PersonWalking();
        SortedMap<String, List<String>> log =
                PersonWalking.form("shown", shown, "pain-before", "1", "pain-after", "1", "rest", "planned");
        assertThat(locked.send("/session", log)).isEqualTo("/today");
        assertThat(locked.diary()).isEmpty();
    }

    private Permission permission() {
        return PersonWalking.COACH.advise(person.diary(), person.day(), 9).permission();
    }

    private Session last() {
        return (Session) person.diary().getLast();
    }

    private List<String> exercises() {
        return PersonWalking.names(person.html("/session")).stream()
                .filter(name -> name.startsWith("done."))
                .map(name -> name.substring(5))
                .toList();
    }

    /** The hidden fields of a form that is opened now. */
    private SortedMap<String, List<String>> carried() {
        SortedMap<String, List<String>> log = PersonWalking.form();
        log.put("shown", carried(person.html("/session")));
        return log;
    }

    static List<String> carried(String html) {
        String start = "name=\"shown\" value=\"";
        return List.of(html.split(start, -1)).stream()
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }
}
