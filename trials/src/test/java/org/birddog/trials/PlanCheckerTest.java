package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Load;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.check.Known;
import org.birddog.trials.sweep.SweptDiary;
import org.birddog.trials.sweep.SweptPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is put wrong into a sound advice, the checker finds. */
class PlanCheckerTest {

    private static final Coach COACH = Bundled.coach();
    private static final PlanChecker CHECKER = new PlanChecker(COACH.content());
    private static final int BITS = SweptPerson.bits(List.of(Condition.SPINAL_STENOSIS));
    private static final SweptPerson PERSON =
            new SweptPerson(BITS, BITS, 0, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 2);
    private static final Known KNOWN = PERSON.known(20);
    private static final Advice SOUND = COACH.advise(SweptDiary.of(PERSON, 20), SweptPerson.TODAY, SweptPerson.HOUR);

    @Test
    void soundAdvice_hasNoFault() {
        assertThat(CHECKER.faults(SOUND, KNOWN)).isEmpty();
        assertThat(items()).hasSizeGreaterThan(4);
    }

    @Test
    void doseAboveItsTop_isFound() {
        Item first = items().getFirst();
        DoseLadder ladder = first.exercise().ladder();
        Dose top = ladder.dose(ladder.top());
        Dose more = new Dose(
                top.sets() + 1,
                top.reps(),
                top.holdSeconds(),
                top.seconds(),
                top.perSide(),
                top.restSeconds(),
                top.load());
        finds(dosed(more), first.exercise().id() + " is above its top");
        finds(dosed(top), first.exercise().id() + " begins above its start");
    }

    @Test
    void longHoldsAndManyRepetitions_areFound() {
        Item first = items().getFirst();
        Dose dose = first.dose();
        finds(dosed(dose.withHold(31)), first.exercise().id() + " is held too long: 31 s");
        finds(dosed(dose.with(1, List.of(31))), first.exercise().id() + " has more than 30 repetitions a side");
    }

    @Test
    void twoMinutesOfHoldingAndMore_areFound() {
        Item first = items().getFirst();
        Dose dose = first.dose();
        finds(
                dosed(dose.with(1, List.of(13)).withHold(10)),
                first.exercise().id() + " is held for more than two minutes a side");
        assertThat(CHECKER.faults(dosed(dose.with(1, List.of(12)).withHold(10)), KNOWN))
                .noneMatch(fault -> fault.contains("two minutes"));
    }

    /** A clinician's order may bring a load along, and nothing else; a bar has no room for one. */
    @Test
    void loadThatNobodyOrderedOrThatIsBarred_isFound() {
        Item first = items().getFirst();
        Dose dose = first.dose();
        Dose loaded = dose.withLoad(new Load.Weight(400));
        finds(dosed(loaded), first.exercise().id() + " has a load that nobody ordered");
        int hernia = SweptPerson.bits(List.of(Condition.ABDOMINAL_HERNIA));
        Known barred =
                new SweptPerson(hernia, 0, 0, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 2).known(20);
        assertThat(CHECKER.faults(dosed(loaded), barred))
                .contains(first.exercise().id() + " has a load although external-load is barred");
    }

    @Test
    void secondsThatAnItemDoesNotTake_areFound() {
        Item last = items().getLast();
        int said = last.seconds() - 20;
        List<Item> items = new ArrayList<>(items());
        items.set(
                items.size() - 1,
                new Item(last.exercise(), last.block(), last.dose(), said, last.caution(), last.because()));
        finds(
                session(PlannedSession.of(1, items)),
                last.exercise().id() + " is said to take " + said + " s and takes " + last.seconds());
    }

    @Test
    void strengthOnTwoDaysRunning_isFound() {
        finds(
                week(day -> new PlannedDay(day.day(), Focus.STRENGTH, day.minutes(), day.exercises())),
                "strength on two days running");
    }

    @Test
    void dayThatIsSkipped_isFound() {
        finds(
                week(day -> new PlannedDay(day.day() + 1, day.focus(), day.minutes(), day.exercises())),
                "the week skips a day");
    }

    @Test
    void dayAheadThatIsTooLong_isFound() {
        finds(
                week(day -> new PlannedDay(day.day(), day.focus(), 23, day.exercises())),
                "a day ahead is longer than 110 percent of the minutes asked: 23");
    }

    @Test
    void whatIsBarred_isFoundInTheWeek() {
        finds(
                week(day -> new PlannedDay(day.day(), day.focus(), day.minutes(), List.of("sphinx"))),
                "sphinx stands in the week although it makes the barred demand end-range-extension");
    }

    @Test
    void orderOfTheSession_isFound() {
        List<Item> backwards = new ArrayList<>(items());
        Collections.reverse(backwards);
        finds(session(PlannedSession.of(1, backwards)), "the blocks are out of order");
        List<Item> open = new ArrayList<>(items());
        open.removeIf(item -> item.block() == Block.COOL_DOWN);
        assertThat(CHECKER.faults(session(PlannedSession.of(1, open)), KNOWN))
                .anyMatch(fault -> fault.startsWith("the session ends with"));
    }

    @Test
    void lengthOfTheSession_isFound() {
        assertThat(CHECKER.faults(session(PlannedSession.of(1, items().subList(0, 2))), KNOWN))
                .contains("fewer than four exercises")
                .anyMatch(fault -> fault.startsWith("shorter than half of the minutes asked"));
        assertThat(CHECKER.faults(SOUND, PERSON.known(5)))
                .contains("more than one exercise in a minute and a half")
                .anyMatch(fault -> fault.startsWith("longer than 110 percent of the minutes asked"));
        finds(session(new PlannedSession(40, 1, items())), "the minutes are not the sum of the seconds");
    }

    @Test
    void missingReasons_areFound() {
        Item first = items().getFirst();
        List<Item> items = new ArrayList<>(items());
        items.set(0, new Item(first.exercise(), first.block(), first.dose(), first.seconds(), null, List.of()));
        finds(session(PlannedSession.of(1, items)), first.exercise().id() + " has no reason");
        finds(with(SOUND.permission(), SOUND.session(), List.of()), "spinal-stenosis is not named");
    }

    @Test
    void missingExclusion_isFound() {
        Advice none = new Advice(
                SOUND.today(),
                SOUND.permission(),
                SOUND.because(),
                SOUND.stage(),
                SOUND.session(),
                SOUND.week(),
                List.of(),
                SOUND.changes(),
                SOUND.targets(),
                SOUND.advice(),
                SOUND.language());
        finds(none, "sphinx is not excluded although it makes the barred demand end-range-extension");
    }

    @Test
    void emptyPlanAndLockedPlan_areFound() {
        finds(session(null), "no session although not resting");
        finds(session(PlannedSession.of(1, List.of())), "the session is empty");
        finds(with(Permission.SEE_CLINICIAN, SOUND.session(), List.of()), "a locked advice has a session");
        finds(with(Permission.SEE_CLINICIAN, null, List.of()), "a locked advice has a week");
    }

    private static void finds(Advice broken, String fault) {
        assertThat(CHECKER.faults(broken, KNOWN)).contains(fault);
    }

    private static List<Item> items() {
        PlannedSession session = SOUND.session();
        return session == null ? List.of() : session.items();
    }

    private static Advice dosed(Dose dose) {
        Item first = items().getFirst();
        List<Item> items = new ArrayList<>(items());
        items.set(
                0, new Item(first.exercise(), first.block(), dose, first.seconds(), first.caution(), first.because()));
        return session(PlannedSession.of(1, items));
    }

    private static Advice session(@Nullable PlannedSession session) {
        return with(SOUND.permission(), session, SOUND.because());
    }

    private static Advice with(Permission permission, @Nullable PlannedSession session, List<Reason> because) {
        return new Advice(
                SOUND.today(),
                permission,
                because,
                SOUND.stage(),
                session,
                SOUND.week(),
                SOUND.excluded(),
                SOUND.changes(),
                SOUND.targets(),
                SOUND.advice(),
                SOUND.language());
    }

    private static Advice week(UnaryOperator<PlannedDay> change) {
        return new Advice(
                SOUND.today(),
                SOUND.permission(),
                SOUND.because(),
                SOUND.stage(),
                SOUND.session(),
                SOUND.week().stream().map(change).toList(),
                SOUND.excluded(),
                SOUND.changes(),
                SOUND.targets(),
                SOUND.advice(),
                SOUND.language());
    }
}
