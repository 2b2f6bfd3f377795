package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Session;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person tells to have hurt is left out at once, however little it was, and the facts are kept. */
class HurtTest {

    private static final String OUT = "is left out from now on";

    private final PersonWalking person = PersonWalking.ready();

    private static SortedMap<String, List<String>> hurt(String exercise, String... more) {
        SortedMap<String, List<String>> form =
                PersonWalking.form("exercise", exercise, "pain", "1", "onset", "next-morning");
        form.putAll(PersonWalking.form(more));
        return form;
    }

    private List<String> planned() {
        return PersonLooking.exercises(person.html("/today"));
    }

    /** What was done in the newest session. */
    private List<String> done() {
        return ((Session) person.diary().getLast())
                .items().stream().map(Session.Done::exercise).toList();
    }

    @Test
    void whatHurtLeavesThePlan_andTodayIsForResting() {
        person.send("/session", person.goodLog());
        List<String> done = done();
        person.sleep();
        String exercise = planned().stream().filter(done::contains).findFirst().orElseThrow();
        String name = PersonWalking.COACH.content().text("en", exercise).name();
        String next = person.send("/hurt", hurt(exercise, "note", "It <pulled> on the left."));
        assertThat(person.diary().getLast()).isInstanceOf(Hurt.class);
        assertThat(person.html(next))
                .contains(name + " " + OUT, "after 2 good sessions", "Rest for what is left of today")
                .contains("1 of 10", "The next morning or later", "It &lt;pulled&gt; on the left.")
                .contains("physiotherapist or chiropractor", "What the plan last asked for")
                .doesNotContain("It had to stop", "<pulled>");
        assertThat(person.html("/today")).contains("Rest for today", "told us that it hurt you: " + name);
        person.sleep();
        assertThat(planned()).isNotEmpty().doesNotContain(exercise);
        assertThat(person.html("/diary")).contains("It hurt", name + ": 1 of 10 at the worst.");
    }

    @Test
    void toldTwiceInFourWeeks_aProfessionalComesFirst() {
        person.send("/hurt", hurt("bridge"));
        for (int day = 0; day < 27; day++) {
            person.sleep();
        }
        String second = person.send("/hurt", hurt("bridge"));
        assertThat(person.html(second)).contains("It had to stop on 2 days of the last 28. Ask a professional before");
        person.sleep();
        assertThat(person.html(person.send("/hurt", hurt("knee-rolls")))).doesNotContain("It had to stop");
    }

    @Test
    void twiceOnOneDayIsOneDay() {
        person.send("/hurt", hurt("bridge"));
        assertThat(person.html(person.send("/hurt", hurt("bridge")))).doesNotContain("It had to stop");
    }

    @Test
    void sentTwiceItIsOne() {
        String id = person.html("/hurt").replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        String first = person.send("/hurt", hurt("bridge", "id", id));
        int before = person.diary().size();
        assertThat(person.send("/hurt", hurt("bridge", "id", id))).isEqualTo(first);
        assertThat(person.diary()).hasSize(before);
    }

    @Test
    void aFormThatIsRefusedSaysAtOnceWhatASignCallsFor() {
        String page = person.refused("/hurt", PersonWalking.form("exercise", "bridge", "quality", "chest-pain"));
        assertThat(page).containsPattern("role=\"alert\"><strong>[^<]*999");
    }

    @Test
    void whatCameBackIsNotSaidToBeOpen() {
        person.send("/session", person.goodLog());
        String exercise = done().getFirst();
        person.sleep();
        String noted = person.send("/hurt", hurt(exercise));
        for (int day = 0; day < 6; day++) {
            person.sleep();
            person.send("/check-in", PersonWalking.form("pain", "2"));
            if (person.html("/today").contains("href=\"/session\"")) {
                person.send("/session", person.goodLog());
            }
        }
        assertThat(person.html(noted)).contains("It may be in the plan again").doesNotContain(OUT, "never closed");
    }

    @Test
    void theFirstOfTwoIsNoLongerCountedAfterFourWeeks() {
        person.send("/hurt", hurt("bridge"));
        for (int day = 0; day < 28; day++) {
            person.sleep();
        }
        person.send("/screening", PersonWalking.allNo());
        assertThat(person.html(person.send("/hurt", hurt("bridge"))))
                .contains(OUT)
                .doesNotContain("It had to stop");
    }

    @Test
    void calmBreathingIsNeverLeftOut() {
        assertThat(person.html(person.send("/hurt", hurt("breathing-seated"))))
                .contains("stays open, since calm breathing and relaxing are never closed")
                .doesNotContain(OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "chest-pain, tel:999",
        "breathless, tel:999",
        "weakness, see-clinician",
        "numbness, see-clinician",
    })
    void aSignLocksAtOnce(String sign, String says) {
        String page = person.html(person.send("/hurt", hurt("walking", "quality", sign)));
        assertThat(page).doesNotContain(OUT, "href=\"/session\"");
        assertThat(page).contains(says.equals("see-clinician") ? "href=\"/seen\"" : says);
        person.sleep();
        assertThat(person.html("/today")).doesNotContain("href=\"/session\"");
    }

    @Test
    void takenBackInTheDiary_itIsInThePlanAgain() {
        String exercise = planned().getFirst();
        String noted = person.send("/hurt", hurt(exercise));
        String id = noted.substring("/hurt/".length());
        assertThat(person.html(noted)).contains("href=\"/diary/" + id + "\"");
        assertThat(planned()).doesNotContain(exercise);
        person.send("/diary/" + id, PersonWalking.form());
        assertThat(planned()).contains(exercise);
        assertThat(((Answer.Html) person.visit(Visit.get(noted))).status()).isEqualTo(404);
    }

    @Test
    void eachFieldThatIsNeededIsAskedFor_andNothingIsWritten() {
        String page = person.refused("/hurt", PersonWalking.form("note", "kept"));
        assertThat(page)
                .contains("Choose the exercise that hurt.", "Choose a number for how bad it was.")
                .contains("Choose when it began.", ">kept</textarea>");
        assertThat(person.refused("/hurt", hurt("no-such-exercise"))).contains("Choose one of the answers");
        assertThat(person.refused("/hurt", hurt("bridge", "pain", "11"))).contains("from 0 to 10");
        assertThat(person.refused("/hurt", hurt("bridge", "quality", "odd"))).contains("class=\"fault\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hurt/", "/hurt/no-such-entry", "/hurt/00000000-0000-4000-8000-000000000001"})
    void underAnotherIdThereIsNothing(String path) {
        assertThat(((Answer.Html) person.visit(Visit.get(path))).status()).isEqualTo(404);
    }

    @Test
    void theWayLeadsFromTheExercise_whichIsChosenAlready() {
        assertThat(person.html("/exercises/bridge")).contains("href=\"/hurt?exercise=bridge\"");
        assertThat(person.html("/today")).contains("href=\"/hurt\"");
        Visit chosen = new Visit("GET", "/hurt", PersonWalking.form("exercise", "bridge"), PersonWalking.form());
        String page = ((Answer.Html) person.visit(chosen)).html();
        assertThat(page).contains("<option value=\"bridge\" selected>").doesNotContain("optgroup label=\"Those");
        person.send("/session", person.goodLog());
        assertThat(person.html("/hurt"))
                .containsSubsequence("optgroup label=\"Those", "value=\"" + done().getFirst() + "\"", "All others");
    }
}
