package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** A self-test is shown to whoever may do it, with its dangers; its result says what it changes and for how long. */
class SelfTestsTest {

    /** Somebody at stage 3, to whom every test is open. */
    private static PersonWalking fit(String... more) {
        PersonWalking person = new PersonWalking();
        person.send("/screening", PersonWalking.allNo());
        SortedMap<String, List<String>> profile = PersonWalking.profile();
        profile.put("settles", List.of("under-30-minutes"));
        profile.put("usual-pain", List.of("2"));
        profile.put("worst-pain", List.of("3"));
        profile.put("activity-level", List.of("regular"));
        for (int i = 0; i + 1 < more.length; i += 2) {
            profile.put(more[i], List.of(more[i + 1]));
            if (more[i].equals("conditions")) {
                profile.remove("no-conditions");
            }
        }
        person.tell(profile);
        return person;
    }

    @Test
    void whatIsClosedSaysWhyAndShowsNoSteps() {
        PersonWalking person = fit("conditions", "osteoporosis");
        String list = person.html("/self-tests");
        assertThat(list.substring(list.indexOf("Not today"))).contains("Bend forward ten times", "Thin bones");
        String page = person.html("/self-tests/repeated-flexion");
        assertThat(page)
                .contains("Why not today")
                .doesNotContain("Sit near the front of the chair", "action=\"/self-tests/");
        Answer answer = person.post("/self-tests/repeated-flexion", PersonWalking.form("result", "better"));
        assertThat(answer.written()).isEmpty();
    }

    @Test
    void whoIsLockedIsOfferedNone() {
        PersonWalking person = fit();
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        assertThat(person.html("/self-tests")).doesNotContain("Open to you today");
        assertThat(person.html("/self-tests/chest-length")).doesNotContain("action=\"/self-tests/");
    }

    @Test
    void anOpenOneTellsItsDangersBeforeItsSteps() {
        String page = fit().html("/self-tests/single-leg-stance");
        assertThat(page.indexOf("Not for everyone:"))
                .isPositive()
                .isLessThan(page.indexOf("Lift one foot a little off the floor"));
        assertThat(page)
                .contains(
                        "Stop at once if you begin to fall",
                        "if you get numbness between your legs",
                        "Left side",
                        "seconds");
    }

    @Test
    void aWeakSideChangesThePlanForSixWeeks() {
        PersonWalking person = fit();
        person.send("/self-tests/side-hold", PersonWalking.form("left", "12", "right", "41"));
        List<SelfTest> written = person.diary().stream()
                .filter(SelfTest.class::isInstance)
                .map(SelfTest.class::cast)
                .toList();
        assertThat(written).extracting(SelfTest::side).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(person.html("/self-tests/side-hold"))
                .contains("12 seconds, left; 41 seconds, right")
                .contains("can get stronger", "href=\"/exercises/side-bridge-knees\"")
                .contains("It counts up to and on 31 December 2026.");
        assertThat(person.html("/self-tests")).contains("Last: ", "It counts up to and on 31 December 2026.");
        assertThat(person.html("/diary")).contains("Side hold: 12 seconds, left.");
    }

    @Test
    void aGoodResultChangesNothingAndSaysSo() {
        PersonWalking person = fit();
        person.send("/self-tests/sit-to-stand-30s", PersonWalking.form("result", "14"));
        assertThat(person.html("/self-tests/sit-to-stand-30s"))
                .contains("14 times", "This result changes nothing in your plan.");
    }

    @Test
    void aDirectionCountsForTwoWeeks() {
        PersonWalking person = fit();
        person.send("/self-tests/repeated-extension", PersonWalking.form("result", "better", "leg-reach", "buttock"));
        assertThat(((SelfTest) person.diary().getLast()).legReach()).isEqualTo(Reach.BUTTOCK);
        assertThat(person.html("/self-tests/repeated-extension"))
                .contains(
                        "It eased, leg pain: To the buttock",
                        "arching back",
                        "It counts up to and on 3 December 2026.");
    }

    @Test
    void aTightSideNeedsOneAnswerAndWrongOnesAreRefused() {
        PersonWalking person = fit();
        assertThat(person.refused("/self-tests/hamstring-length", PersonWalking.form()))
                .contains("Give the result of at least one side.");
        assertThat(person.refused("/self-tests/hamstring-length", PersonWalking.form("left", "better")))
                .contains("Choose one of the answers shown here.");
        assertThat(person.refused("/self-tests/bridge-hold", PersonWalking.form("result", "301")))
                .contains("Give a whole number from 0 to 300.");
        person.send("/self-tests/hamstring-length", PersonWalking.form("left", "tight"));
        assertThat(person.html("/self-tests/hamstring-length"))
                .contains("Tight, left", "stretch what is tight", "href=\"/exercises/hamstring-stretch-seated\"");
    }

    @Test
    void theDayOffersOneInALineAndTakesNoForAnAnswer() {
        PersonWalking person = fit();
        person.send("/acknowledgement", PersonWalking.form("of", "questionnaire-due"));
        for (int day = 0; day < 3; day++) {
            person.sleep();
            person.sleep();
            person.send("/acknowledgement", PersonWalking.form("of", "questionnaire-due"));
        }
        person.sleep();
        assertThat(person.html("/today")).contains("href=\"/self-tests/repeated-flexion\"", "It is up to you.");
        person.send("/acknowledgement", PersonWalking.form("of", "self-test-due"));
        assertThat(person.html("/today")).doesNotContain("/self-tests/");
    }

    @Test
    void aLostOneIsLost() {
        assertThat(((Answer.Html) fit().visit(Visit.get("/self-tests/beep-test"))).status())
                .isEqualTo(404);
    }
}
