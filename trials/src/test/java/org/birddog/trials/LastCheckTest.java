package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.Load;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.plan.LastCheck;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The last check refuses a plan that is broken in any one way, and the coach then says rest. */
class LastCheckTest {

    private static final Coach COACH = Bundled.coach();
    private static final Content CONTENT = COACH.content();
    private static final int MINUTES = 15;

    private final Case walker = ready();
    private final Advice advice = COACH.advise(walker.diary(), walker.today(), null);
    private final PlannedSession session = Objects.requireNonNull(advice.session());

    @Test
    void soundPlanPasses() {
        assertThat(fault(session, advice.week(), Envelope.OPEN)).isNull();
    }

    @Test
    void whatTheEnvelopeLeavesOutIsRefused() {
        Exercise any = session.items().getFirst().exercise();
        assertThat(fault(session, List.of(), Envelope.of(Demands.of(Demand.FLOOR), Demands.NONE)))
                .contains("makes the barred demand floor");
        assertThat(fault(session, List.of(), Envelope.suspending(List.of(any.id()))))
                .contains("is suspended");
        assertThat(fault(session, List.of(), Envelope.stage(0))).contains("is above the stage");
        assertThat(fault(session, List.of(), Envelope.only(Permission.GENTLE))).contains("is not of a kind");
        assertThat(fault(session, List.of(), Envelope.only(Permission.REST))).contains("is not of a kind");
        assertThat(fault(session, List.of(), Envelope.only(Permission.SEE_CLINICIAN)))
                .contains("locked");
        assertThat(fault(null, advice.week(), Envelope.only(Permission.ASK_FIRST)))
                .contains("locked");
    }

    @Test
    void doseBeyondItsBoundsIsRefused() {
        assertThat(fault(changed(item -> dosed(item, item.dose().with(9, List.of(99)))), List.of(), Envelope.OPEN))
                .contains("is above its top");
        assertThat(fault(session, List.of(), Envelope.of(DoseBounds.repetitions(1))))
                .contains("too many repetitions");
        assertThat(fault(session, List.of(), Envelope.of(DoseBounds.holds(1)))).contains("is held too long");
        PlannedSession loaded = changed(item -> dosed(item, item.dose().withLoad(new Load.Weight(20))));
        assertThat(fault(loaded, List.of(), Envelope.OPEN)).isNull();
        assertThat(fault(loaded, List.of(), Envelope.of(Demands.of(Demand.EXTERNAL_LOAD), Demands.NONE)))
                .contains("has a barred load");
    }

    @Test
    void sessionInDisorderIsRefused() {
        List<Item> reversed = new ArrayList<>(session.items());
        Collections.reverse(reversed);
        assertThat(fault(new PlannedSession(15, 1, reversed), List.of(), Envelope.OPEN))
                .contains("the blocks are out of order");
        List<Item> restless = new ArrayList<>(session.items());
        restless.removeIf(item -> item.block() == Block.COOL_DOWN);
        assertThat(fault(new PlannedSession(15, 1, restless), List.of(), Envelope.OPEN))
                .contains("does not end calmly");
        assertThat(fault(new PlannedSession(15, 1, List.of()), List.of(), Envelope.OPEN))
                .contains("is empty");
        assertThat(fault(session, List.of(), Envelope.minutes(5))).contains("is longer than asked");
        assertThat(fault(
                        changed(item -> new Item(
                                item.exercise(), item.block(), item.dose(), item.seconds(), item.caution(), List.of())),
                        List.of(),
                        Envelope.OPEN))
                .contains("has no reason");
    }

    @Test
    void weekIsLookedAtToo() {
        PlannedDay first = new PlannedDay(walker.today() + 1, Focus.STRENGTH, 5, List.of("walking"));
        PlannedDay second = new PlannedDay(walker.today() + 2, Focus.STRENGTH, 5, List.of("walking"));
        assertThat(fault(session, List.of(first, second), Envelope.OPEN)).contains("strength falls on two days");
        PlannedDay unknown = new PlannedDay(walker.today() + 1, Focus.MOBILITY, 5, List.of("moon-walking"));
        assertThat(fault(session, List.of(unknown), Envelope.OPEN)).contains("is unknown");
        PlannedDay barred = new PlannedDay(walker.today() + 1, Focus.MOBILITY, 5, List.of("knee-rolls"));
        assertThat(fault(null, List.of(barred), Envelope.suspending(List.of("knee-rolls"))))
                .contains("knee-rolls is suspended in the week");
    }

    /** The prescriber keeps an envelope without the bound, so the doses pass it and the check must see them. */
    @Test
    void coachWhoseDosesPassTheBoundSaysRest() {
        Outlook sound = COACH.outlook(walker.diary(), walker.today(), null);
        Envelope strict = sound.envelope().meet(Envelope.of(DoseBounds.repetitions(1)));
        Advice refused = COACH.advise(new Outlook(sound.now(), sound.findings(), strict, sound.prescriber()));
        assertThat(refused.permission()).isEqualTo(Permission.REST);
        assertThat(refused.because().getFirst().rule()).isEqualTo("last-check");
        assertThat(refused.session()).isNull();
        assertThat(refused.week()).isEmpty();
        assertThat(refused.changes()).isEmpty();
    }

    private static @Nullable String fault(@Nullable PlannedSession session, List<PlannedDay> week, Envelope envelope) {
        return LastCheck.fault(session, week, envelope, Collections.nCopies(week.size(), envelope), CONTENT, MINUTES);
    }

    private PlannedSession changed(UnaryOperator<Item> change) {
        List<Item> items = new ArrayList<>();
        for (Item item : session.items()) {
            items.add(items.isEmpty() ? change.apply(item) : item);
        }
        return new PlannedSession(session.minutes(), session.timesADay(), items);
    }

    private static Item dosed(Item item, Dose dose) {
        return new Item(item.exercise(), item.block(), dose, item.seconds(), item.caution(), item.because());
    }

    private static Case ready() {
        try {
            return CaseReader.read(Files.readString(Path.of("..", "docs", "examples", "ready.json")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
