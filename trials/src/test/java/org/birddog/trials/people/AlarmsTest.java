package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.trials.Bundled;
import org.birddog.trials.sweep.Faulty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each alarm is as strict as the coach, and stricter than a coach whose rule for it stays silent. */
class AlarmsTest {

    private static final Coach COACH = Bundled.coach();
    private static final int TODAY = 20_800;

    private final Writing writing = new Writing(1);
    private Notebook notebook = new Notebook();

    @BeforeEach
    void begin() {
        Temperament who = plain();
        notebook.write(writing.profile(writing.next(TODAY - 250), who));
        screen(TODAY - 2, null, Answer.NO);
    }

    @Test
    void nothing_isNoAlarm() {
        holds(Permission.TRAIN);
    }

    @Test
    void reviewFlag_isGentleUntilSomebodyWasSeenFor180Days() {
        notebook = new Notebook();
        notebook.write(writing.profile(writing.next(TODAY - 250), plain()));
        seen(TODAY - 210, "infection-risk");
        screen(TODAY - 200, RedFlag.INFECTION_RISK, Answer.UNSURE);
        screen(TODAY - 1, RedFlag.INFECTION_RISK, Answer.YES);
        holds(Permission.GENTLE, "infection-risk");
        seen(TODAY - 180, "infection-risk");
        holds(Permission.GENTLE, "infection-risk");
        seen(TODAY - 179, "infection-risk");
        holds(Permission.TRAIN);
        notebook.write(writing.consultation(writing.next(TODAY), List.of("infection-risk"), Outcome.NOT_YET));
        holds(Permission.GENTLE, "infection-risk");
    }

    @Test
    void cancerHistory_isUrgentBesidePainAtNight() {
        screen(TODAY - 1, RedFlag.CANCER_HISTORY, Answer.YES);
        holds(Permission.GENTLE, "cancer-history");
        notebook.write(writing.checkIn(writing.next(TODAY), 2, 8, 0, List.of(RedFlag.NIGHT_PAIN_UNRELIEVED)));
        holds(Permission.SEE_CLINICIAN, "cancer-history");
    }

    @Test
    void firstEpisode_isGentleBesideAnotherYes() {
        screen(TODAY - 2, RedFlag.INFLAMMATORY_PATTERN, Answer.YES);
        holds(Permission.TRAIN);
        RedFlag first = RedFlag.FIRST_EPISODE_UNDER_20_OR_OVER_55;
        notebook.write(writing.checkIn(writing.next(TODAY), 2, 8, 0, List.of(first)));
        holds(Permission.GENTLE, first.word());
    }

    @Test
    void answers_areValidFor29Days() {
        Notebook old = new Notebook();
        old.write(writing.profile(writing.next(TODAY - 250), plain()));
        old.write(writing.screening(writing.next(TODAY - 29), null, Answer.NO));
        assertThat(new Alarms(old, TODAY).floor().permission()).isEqualTo(Permission.TRAIN);
        assertThat(new Alarms(old, TODAY + 1).floor().permission()).isEqualTo(Permission.ASK_FIRST);
        assertThat(COACH.advise(old.bag(), TODAY, null).permission()).isEqualTo(Permission.TRAIN);
        assertThat(COACH.advise(old.bag(), TODAY + 1, null).permission()).isEqualTo(Permission.ASK_FIRST);
    }

    @Test
    void unsureWhereAYesWouldLock_asksFirst() {
        screen(TODAY, RedFlag.MAJOR_TRAUMA, Answer.UNSURE);
        holds(Permission.ASK_FIRST, "screening-due");
        screen(TODAY, RedFlag.PREGNANCY_WARNING_SIGN, Answer.UNSURE);
        holds(Permission.TRAIN);
    }

    @Test
    void numbnessInAnExercise_isForAClinicianUntilItWasCleared() {
        train(TODAY - 3, 2, Quality.NUMBNESS);
        holds(Permission.SEE_CLINICIAN, "one-leg-numb");
        notebook.write(writing.order(writing.next(TODAY), OrderKind.CLEAR, List.of("one-leg-numb"), null, null));
        holds(Permission.TRAIN);
    }

    @Test
    void dizzinessInAnExercise_isRestAndThenAskedAbout() {
        train(TODAY, 2, Quality.DIZZY);
        holds(Permission.REST, "pain-stop");
        assertThat(new Alarms(notebook, TODAY + 1).floor().permission()).isEqualTo(Permission.ASK_FIRST);
        assertThat(COACH.advise(notebook.bag(), TODAY + 1, null).permission()).isEqualTo(Permission.ASK_FIRST);
        screen(TODAY + 1, null, Answer.NO);
        assertThat(new Alarms(notebook, TODAY + 1).floor().permission()).isEqualTo(Permission.TRAIN);
    }

    @Test
    void painThatStopped_isRestForThatDay() {
        train(TODAY, 6);
        holds(Permission.REST, "pain-stop");
    }

    @Test
    void severePain_isRestAndOnTheSecondDayForAClinician() {
        checkIn(TODAY - 2, 8);
        holds(Permission.REST, "severe-pain");
        checkIn(TODAY, 9);
        holds(Permission.SEE_CLINICIAN, "severe-pain");
        seen(TODAY, "severe-pain");
        holds(Permission.REST, "severe-pain");
    }

    @Test
    void severePainThatADayBelowEnded_isNone() {
        checkIn(TODAY - 12, 9);
        checkIn(TODAY - 11, 8);
        checkIn(TODAY - 10, 3);
        holds(Permission.TRAIN);
    }

    @Test
    void operation_isGentleUntilCleared() {
        notebook.write(writing.body(writing.next(TODAY - 70), null, null, 1));
        seen(TODAY - 1, "uncleared-surgery");
        holds(Permission.GENTLE, "uncleared-surgery");
        notebook.write(writing.order(writing.next(TODAY), OrderKind.CLEAR, List.of(), null, null));
        holds(Permission.TRAIN);
    }

    @Test
    void bloodPressure_isGentleUntilSomebodyWasSeen() {
        notebook.write(writing.conditions(writing.next(TODAY - 9), List.of(Condition.HIGH_BLOOD_PRESSURE)));
        holds(Permission.GENTLE, "high-blood-pressure");
        seen(TODAY - 9, "high-blood-pressure");
        holds(Permission.TRAIN);
    }

    @Test
    void pregnancyPastItsEnd_isAskedAbout() {
        notebook.write(writing.body(writing.next(TODAY - 21), 40, null, null));
        holds(Permission.ASK_FIRST, "pregnancy");
        notebook.write(writing.body(writing.next(TODAY), 0, null, null));
        holds(Permission.ASK_FIRST, "pregnancy");
        notebook.write(writing.body(writing.next(TODAY), 0, 1, null));
        holds(Permission.TRAIN);
    }

    @Test
    void painThatIsWorseAfterSixWeeks_isGentle() {
        checkIn(TODAY - 250, 2);
        checkIn(TODAY, 4);
        holds(Permission.GENTLE, "six-weeks");
        seen(TODAY, "six-weeks");
        holds(Permission.TRAIN);
    }

    /** The coach gives what the alarms say, neither more nor less, and less without the rule. */
    private void holds(Permission expected, String... rule) {
        assertThat(new Alarms(notebook, TODAY).floor().permission()).isEqualTo(expected);
        assertThat(COACH.advise(notebook.bag(), TODAY, null).permission()).isEqualTo(expected);
        for (String each : rule) {
            Coach silent = Faulty.withRule(COACH, each, sound -> new Silent(sound.page()));
            assertThat(silent.advise(notebook.bag(), TODAY, null).permission()).isLessThan(expected);
        }
    }

    private void screen(int day, @Nullable RedFlag flag, Answer answer) {
        notebook.write(writing.screening(writing.next(day), flag, answer));
    }

    private void seen(int day, String about) {
        notebook.write(writing.consultation(writing.next(day), List.of(about), Outcome.MAY_EXERCISE));
    }

    private void checkIn(int day, int pain) {
        notebook.write(writing.checkIn(writing.next(day), pain, 8, 0, List.of()));
    }

    private void train(int day, int pain, Quality... quality) {
        Session.Done item =
                new Session.Done("bridge", 1, List.of(3), 3, null, null, null, pain, 4, List.of(quality), false);
        notebook.write(writing.session(writing.next(day), 2, 2, 10, List.of(item)));
    }

    private static Temperament plain() {
        long seed = 0;
        Temperament who = Temperament.of(new Dice(seed));
        while (who.kind() != Temperament.Kind.RESPONDER
                || who.usual() != 2
                || !who.conditions().isEmpty()) {
            who = Temperament.of(new Dice(++seed));
        }
        return who;
    }

    private record Silent(RulePage page) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            return List.of();
        }
    }
}
