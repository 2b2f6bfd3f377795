package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.vocabulary.Acknowledged;
import org.junit.jupiter.api.Test;

/** The week's review says what was done, what changed and why, what comes next, and asks one thing. */
class ReviewTest {

    private final PersonWalking person = PersonWalking.ready();

    private void train(int days) {
        for (int day = 0; day < days; day++) {
            person.send("/check-in", PersonWalking.form("pain", day < 7 ? "4" : "3"));
            person.send("/session", person.goodLog());
            person.sleep();
        }
    }

    @Test
    void afterSevenDaysTodayLeadsToIt_onceLookedAtNoMore() {
        train(6);
        assertThat(person.html("/today")).doesNotContain("href=\"/review\"");
        train(1);
        assertThat(person.html("/today")).contains("Another 7 days are over", "href=\"/review\"");
        assertThat(person.send("/review", PersonWalking.form())).isEqualTo("/today");
        assertThat(((Acknowledgement) person.diary().getLast()).of()).isEqualTo(Acknowledged.WEEKLY_REVIEW);
        assertThat(person.html("/today")).doesNotContain("Another 7 days are over");
        assertThat(person.html("/diary")).contains("Looking back on the week");
    }

    @Test
    void notNowIsHeard() {
        train(7);
        person.send("/acknowledgement", PersonWalking.form("of", "weekly-review"));
        assertThat(person.html("/today")).doesNotContain("Another 7 days are over");
    }

    @Test
    void itTellsWhatWasDone_whatMovedAndWhy_andWhatComes() {
        train(9);
        assertThat(person.html("/review"))
                .containsSubsequence(
                        "Your week",
                        "You trained on 6 days",
                        "Your pain was 3.7 out of 10 on average, and 4 in the seven days before.",
                        "class=\"bars\"",
                        "What changed, and why",
                        "A step up: from",
                        "The week ahead",
                        "One question",
                        "I have looked at it");
        assertThat(person.html("/review")).doesNotContain("nothing had to stop");
    }

    @Test
    void whatHadToStopStandsInIt() {
        train(8);
        person.send("/hurt", PersonWalking.form("exercise", "cat-camel", "pain", "2", "onset", "after"));
        assertThat(person.html("/review")).contains("Cat-camel had to stop on", "A stop: from");
    }

    @Test
    void anEmptyWeekIsNoReproach() {
        assertThat(person.html("/review"))
                .contains("There was no session. You can begin again on any day.", "There was no check-in")
                .contains("No amount went up or down");
    }

    @Test
    void theOneQuestionIsWhatIsDue_elseThePlan() {
        assertThat(person.html("/review"))
                .contains("href=\"/questionnaires/rmdq\"")
                .doesNotContain("Was that right");
        person.send("/acknowledgement", PersonWalking.form("of", "questionnaire-due"));
        assertThat(person.html("/review"))
                .contains("15 minutes on 5 days a week. Was that right", "href=\"/profile/aim\"")
                .doesNotContain("href=\"/questionnaires/rmdq\"");
    }

    @Test
    void behindALockThereIsNoReview() {
        train(7);
        person.send(
                "/hurt",
                PersonWalking.form("exercise", "walking", "pain", "2", "onset", "during", "quality", "weakness"));
        assertThat(person.html("/review"))
                .doesNotContain("I have looked at it", "Your week")
                .contains("href=\"/seen\"");
        assertThat(person.html("/today")).doesNotContain("href=\"/review\"");
    }

    @Test
    void itIsReachedFromMe() {
        assertThat(person.html("/me")).contains("href=\"/review\"");
    }
}
