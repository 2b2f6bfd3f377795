package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.plan.Targets;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of progress: in every state, from the coach's own reckoning, and true where it did not help. */
class ProgressTest {

    private static final List<String> PATHS =
            List.of("/progress", "/progress/exercises", "/progress/weeks", "/progress/sleep");

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "emergency", "asked-after-stop"})
    void whoIsLockedMayLookBackAndReadsThatTheyAreLocked(String person) {
        for (String path : PATHS) {
            assertThat(PersonLooking.html(path, PersonLooking.person(person)))
                    .contains("class=\"notice")
                    .doesNotContain("href=\"/session\"");
        }
        assertThat(PersonLooking.html("/progress", PersonLooking.person(person)))
                .contains("<svg role=\"img\"");
    }

    @Test
    void theyAreReachedFromTodayAndFromMe() {
        for (String person : List.of("ready", "training", "flare-up", "clinician")) {
            assertThat(PersonLooking.today(person).contains("href=\"/progress\""))
                    .as("a locked day speaks of the lock alone")
                    .isEqualTo(!person.equals("clinician"));
            assertThat(PersonLooking.html("/me", PersonLooking.person(person))).contains("href=\"/progress\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"/progress?show=", "/progress?show=forever", "/progress/weeks?back=-1", "/progress/weeks?back=9999999"})
    void whateverIsAskedForGivesAPage(String address) {
        assertThat(at(address, Years.of(1))).contains("<svg role=\"img\"");
    }

    @Test
    void aCorrectionCountsAndTomorrowDoesNot() {
        List<Entry> diary = new ArrayList<>(Said.checkIns(-1, 9, 2));
        String before = PersonLooking.html("/progress", diary);
        assertThat(before).contains("<td>9</td>");
        Entry slip = diary.getFirst();
        Entry right = EntryCodec.read(EntryCodec.text(slip).replace("\"pain\":9", "\"pain\":3"), "entry", 0);
        diary.add(new Correction(
                "0c0ffee0-0000-4000-8000-0000000000cc", diary.getLast().at(), slip.id(), right));
        assertThat(PersonLooking.html("/progress", diary))
                .contains("<td>3</td>")
                .doesNotContain("<td>9</td>");
        diary.addAll(Said.checkIns(1, 8));
        diary.add(PersonLooking.entry("from-the-future", 0, "\"colour\":\"red\""));
        assertThat(PersonLooking.html("/progress", diary))
                .contains("<td>3</td>")
                .doesNotContain("<td>8</td>");
    }

    @Test
    void whereItDidNotHelpTheCoachSaysSo() {
        int[] pain = new int[50];
        Arrays.fill(pain, 4);
        assertThat(PersonLooking.html("/progress", new ArrayList<>(Said.checkIns(-49, pain))))
                .contains("It is not lower.", "Six weeks without enough change", "href=\"/seen\"");
    }

    @Test
    void aLadderIsWhatItsMovesCameTo() {
        Training training =
                PersonWalking.COACH.outlook(Years.of(1), Said.TODAY, 9).now().training();
        int moves = 0;
        for (int place = 0; place < training.standings().size(); place++) {
            Training.Standing standing = training.standings().get(place);
            Exercise exercise = PersonWalking.COACH.content().exercises().get(place);
            int rung = exercise.ladder().start();
            int day = Integer.MIN_VALUE;
            for (Training.Move move : standing == null ? List.<Training.Move>of() : standing.moves()) {
                assertThat(move.from()).isEqualTo(rung);
                assertThat(move.day()).isGreaterThanOrEqualTo(day);
                assertThat(move.to() > move.from())
                        .isEqualTo(move.because().rule().equals("step-up"));
                rung = move.to();
                day = move.day();
                moves++;
            }
            assertThat(standing == null ? rung : standing.rung()).isEqualTo(rung);
        }
        assertThat(moves).isGreaterThan(30);
    }

    @Test
    void aWeekThatEndsTodayIsTheWeekOfTheGoals() {
        var outlook = PersonWalking.COACH.outlook(Years.of(1), Said.TODAY, 9);
        Facts facts = outlook.now().facts();
        Targets.Done week = Targets.done(facts, PersonWalking.COACH.content(), Said.TODAY - 6, Said.TODAY);
        List<Integer> goals = new ArrayList<>();
        PersonWalking.COACH.advise(outlook).targets().forEach(target -> goals.add(target.done()));
        assertThat(List.of(
                        week.aerobic().moderate(),
                        week.aerobic().vigorous(),
                        week.strength(),
                        week.core(),
                        week.stretch(),
                        week.posture(),
                        week.balance()))
                .isEqualTo(goals);
        assertThat(week.strength()).isPositive();
        int stretched = 0;
        for (int day = Said.TODAY - 20; day <= Said.TODAY - 14; day++) {
            stretched +=
                    Targets.done(facts, PersonWalking.COACH.content(), day, day).stretch();
        }
        assertThat(Targets.done(facts, PersonWalking.COACH.content(), Said.TODAY - 20, Said.TODAY - 14)
                        .stretch())
                .isEqualTo(stretched);
    }

    /** The page at an address with one field in its query. */
    private static String at(String address, List<Entry> diary) {
        int mark = address.indexOf('?');
        int equals = address.indexOf('=');
        Visit visit = new Visit(
                "GET",
                address.substring(0, mark),
                PersonWalking.form(address.substring(mark + 1, equals), address.substring(equals + 1)),
                new TreeMap<>());
        Now now = new Now(Said.TODAY, 9, People.TODAY + "T09:30:00.000Z");
        return ((Answer.Html) PersonWalking.PAGES.answer(visit, diary, now, () -> "id")).html();
    }
}
