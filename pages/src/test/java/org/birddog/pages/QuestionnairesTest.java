package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A questionnaire is asked for gently, filled in on one page, and its score says no more than it can. */
class QuestionnairesTest {

    private static SortedMap<String, List<String>> ticks(int ticks) {
        List<String> ticked = new ArrayList<>();
        for (int item = 1; item <= ticks; item++) {
            ticked.add(Integer.toString(item));
        }
        SortedMap<String, List<String>> form = PersonWalking.form();
        form.put("tick", ticked);
        return form;
    }

    private static Questionnaire last(PersonWalking person) {
        return (Questionnaire) person.diary().getLast();
    }

    @Test
    void theDayAsksInOneLineAndTakesNoForAnAnswer() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/today"))
                .contains("href=\"/questionnaires/rmdq\"", "It is time for this: the Roland-Morris questions");
        person.send("/acknowledgement", PersonWalking.form("of", "questionnaire-due"));
        assertThat(((Acknowledgement) person.diary().getLast()).of()).isEqualTo(Acknowledged.QUESTIONNAIRE_DUE);
        assertThat(person.html("/today")).doesNotContain("/questionnaires/");
        assertThat(person.html("/diary")).contains("Not now: A few questions on how it goes.");
    }

    @Test
    void everyStatementOfRolandAndMorrisStandsOnThePageUnchanged() {
        String page = PersonWalking.ready().html("/questionnaires/rmdq");
        assertThat(page.split("name=\"tick\"", -1)).hasSize(26);
        assertThat(page)
                .contains("I stay at home most of the time because of my back.")
                .contains("I get dressed more slowly than usual because of my back.")
                .contains("I stay in bed most of the time because of my back.")
                .contains("only tick the sentence if you are sure it describes you today")
                .contains("Martin Roland and Richard Morris");
    }

    @Test
    void ticksAreCountedAndTheScoreSaysWhatThePlanDoesWithIt() {
        PersonWalking person = PersonWalking.ready();
        person.send("/questionnaires/rmdq", ticks(7));
        assertThat(last(person).form()).isEqualTo(Form.RMDQ);
        assertThat(last(person).total()).isEqualTo(7);
        assertThat(person.html("/scores/rmdq"))
                .contains("Your score: 7 of 24", "This is your first.", "Below 15 ticks it limits nothing.");
        assertThat(person.html("/diary")).contains("Roland-Morris questions: 7 of 24.");
        PersonWalking stirredUp = PersonWalking.ready();
        stirredUp.send("/questionnaires/rmdq", ticks(15));
        assertThat(stirredUp.html("/scores/rmdq"))
                .contains("With 15 ticks or more your plan keeps to its calmest stage");
        assertThat(stirredUp.html("/today")).contains("A back that is easily stirred up");
    }

    @Test
    void anEmptyFormIsNoAnswerAndNothingIsOne() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.refused("/questionnaires/rmdq", PersonWalking.form()))
                .contains("Tick what describes you today, or the last line if nothing does.");
        SortedMap<String, List<String>> both = ticks(2);
        both.put("tick", List.of("2", "none"));
        assertThat(person.refused("/questionnaires/rmdq", both)).contains("Both at once do not fit.");
        assertThat(person.refused("/questionnaires/rmdq", PersonWalking.form("tick", "25")))
                .contains("Tick only the answers shown here.");
        person.send("/questionnaires/rmdq", PersonWalking.form("tick", "none"));
        assertThat(last(person).total()).isZero();
    }

    /** First and second score, and what the page makes of them. */
    @ParameterizedTest
    @CsvSource({
        "12, 7, Better by 5 since your first, That is a change that people mostly notice",
        "12, 9, Better by 3 since your first, That is less than what people mostly notice",
        "10, 7, Better by 3 since your first, That is a change that people mostly notice",
        "7, 12, Worse by 5 since your first, show it to a doctor or a physiotherapist",
        "7, 7, It is the same as your first, That is less than what people mostly notice",
        "3, 1, Better by 2 since your first, this form hardly shows a change from there",
        "22, 19, Better by 3 since your first, this form hardly shows a change from there",
        "22, 17, Better by 5 since your first, That is a change that people mostly notice"
    })
    void aChangeIsSetAgainstWhatPeopleNotice(int first, int second, String change, String verdict) {
        PersonWalking person = PersonWalking.ready();
        person.send("/questionnaires/rmdq", ticks(first));
        person.sleep();
        person.send("/questionnaires/rmdq", ticks(second));
        assertThat(person.html("/scores/rmdq")).contains(change, verdict);
    }

    @Test
    void threeQuestionsMakeAMean() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.refused("/questionnaires/peg", PersonWalking.form("pain", "4", "enjoyment", "3")))
                .contains(
                        "Pick a number: What number best describes how, during the past week, pain has interfered with "
                                + "your general activity?");
        person.send("/questionnaires/peg", PersonWalking.form("pain", "4", "enjoyment", "3", "activity", "3"));
        assertThat(person.html("/scores/peg")).contains("Your score: 3.3 of 10");
        person.sleep();
        person.send("/questionnaires/peg", PersonWalking.form("pain", "3", "enjoyment", "2", "activity", "2"));
        assertThat(person.html("/scores/peg"))
                .contains(
                        "Better by 1 since your first",
                        "That is a change that people mostly notice: at least 1 point.");
    }

    @Test
    void ownActivitiesAreNamedOnceAndRatedAgain() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/questionnaires/psfs"))
                .contains("Name up to three important activities that you are unable to do or are having difficulty");
        assertThat(person.refused("/questionnaires/psfs", PersonWalking.form("ability-1", "4")))
                .contains("Say which activity this number is for.");
        assertThat(person.refused("/questionnaires/psfs", PersonWalking.form("activity-1", "digging")))
                .contains("Pick a number for this: Activity 1");
        assertThat(person.refused(
                        "/questionnaires/psfs",
                        PersonWalking.form(
                                "activity-1", "digging", "ability-1", "4", "activity-2", "digging", "ability-2", "5")))
                .contains("You have named this one already.");
        person.send("/questionnaires/psfs", PersonWalking.form("activity-1", "digging <b>", "ability-1", "4"));
        assertThat(last(person).answers()).containsExactly(java.util.Map.entry("digging <b>", 4));
        person.sleep();
        String again = person.html("/questionnaires/psfs");
        assertThat(again).contains("digging &lt;b&gt;").doesNotContain("name=\"activity-1\"", "<b>");
        assertThat(person.refused("/questionnaires/psfs", PersonWalking.form("of", "another", "ability-1", "7")))
                .contains("You have named other activities since this page was opened.");
        String of = last(person).id();
        person.send("/questionnaires/psfs", PersonWalking.form("of", of, "ability-1", "6"));
        assertThat(person.html("/scores/psfs"))
                .contains("Your score: 6 of 10", "at least 3 points.", "digging &lt;b&gt;: 4");
        person.send(
                "/questionnaires/psfs", PersonWalking.form("anew", "yes", "activity-1", "walking", "ability-1", "2"));
        assertThat(person.html("/scores/psfs")).contains("This is your first.");
    }

    @Test
    void changeOverallIsTheAnswerItself() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.refused("/questionnaires/global-change", PersonWalking.form("change", "4")))
                .contains("Choose one of the answers shown here.");
        person.send("/questionnaires/global-change", PersonWalking.form("change", "-1"));
        assertThat(person.html("/scores/global-change"))
                .contains("Your score: A little worse")
                .doesNotContain("since your first");
    }

    @Test
    void theListShowsAllAndALostOneIsLost() {
        PersonWalking person = PersonWalking.ready();
        person.send("/questionnaires/pain-nrs", PersonWalking.form("now", "2", "average", "3", "worst", "7"));
        assertThat(person.html("/questionnaires"))
                .contains("Last: 4 of 10", "href=\"/questionnaires/global-change\"", "A score is no diagnosis");
        assertThat(person.html("/scores/peg")).contains("You have not filled this in yet.");
        assertThat(((org.birddog.pages.turn.Answer.Html)
                                person.visit(org.birddog.pages.turn.Visit.get("/questionnaires/odi")))
                        .status())
                .isEqualTo(404);
        assertThat(person.html("/me")).contains("href=\"/questionnaires\"", "href=\"/self-tests\"");
    }
}
