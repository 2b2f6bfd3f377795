package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.look.Repetition;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Move;
import org.birddog.pages.player.Place;
import org.birddog.pages.player.Posture;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.State;
import org.birddog.pages.player.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The drawing moves with the count, keeps still with it, and shows the side that is at work. */
class PostureTest {

    private static final Repetition ONE = new Repetition(Side.RIGHT, 1_000, 3_000, 6_000, 8_000);
    private static final Repetition LEFT = new Repetition(Side.LEFT, 1_000, 3_000, 6_000, 8_000);
    private static final Repetition THEN_RIGHT = new Repetition(Side.RIGHT, 9_000, 11_000, 14_000, 16_000);

    private final Script script = Played.script("training");

    /** A device in front of the first step of one exercise with these steps alone. */
    private PlayedDevice led(List<Repetition> loop, List<Integer> breath, Step... steps) {
        Move known = script.places().getFirst().planned();
        Move move = new Move(
                known.id(),
                known.shown(),
                known.name(),
                known.dose(),
                null,
                known.how(),
                known.cues(),
                known.stop(),
                known.unit(),
                1,
                1,
                breath,
                List.of(steps),
                known.picture(),
                known.still(),
                loop);
        Script one = new Script(
                script.id(),
                script.action(),
                script.day(),
                script.title(),
                script.logged(),
                script.calls(),
                script.before(),
                script.beforeLimit(),
                script.follows(),
                script.signs(),
                List.of(new Place(move, null, null)),
                script.say());
        PlayedDevice device = new PlayedDevice(one, PlayedDevice.NOON);
        device.start();
        return device;
    }

    private static int at(PlayedDevice device) {
        return posture(device).at();
    }

    private static Posture posture(PlayedDevice device) {
        return Objects.requireNonNull(Posture.of(device.script, device.state, device.clock));
    }

    private static Step step(Step.Kind kind, int seconds, @Nullable Side side) {
        int count = kind == Step.Kind.HOLD || kind == Step.Kind.TIME ? 1 : 0;
        return new Step(kind, seconds, count, seconds, 0, side, 1);
    }

    @Test
    void aRepetitionAtTheTempo_isOneOfTheDrawing() {
        PlayedDevice device = led(List.of(ONE), List.of(), new Step(Step.Kind.WORK, 28, 2, 14, 0, Side.RIGHT, 1));
        assertThat(at(device)).isEqualTo(1_000);
        device.run(7_000);
        assertThat(at(device)).isEqualTo(4_500);
        device.run(6_750);
        assertThat(at(device)).isEqualTo(7_875);
        device.run(250);
        assertThat(at(device)).isEqualTo(1_000);
    }

    @Test
    void theHoldOfARepetition_isHeldByTheDrawing() {
        PlayedDevice device = led(List.of(ONE), List.of(), new Step(Step.Kind.WORK, 14, 2, 7, 3, Side.RIGHT, 1));
        device.run(1_000);
        assertThat(at(device)).isEqualTo(2_000);
        device.run(1_000);
        assertThat(at(device)).isEqualTo(3_000);
        device.run(2_750);
        assertThat(at(device)).isEqualTo(3_000);
        device.run(1_250);
        assertThat(at(device)).isEqualTo(7_000);
    }

    @Test
    void aPause_stopsIt_andAfterTheBackgroundItIsInStep() {
        PlayedDevice device = led(List.of(ONE), List.of(), new Step(Step.Kind.WORK, 70, 10, 7, 0, Side.RIGHT, 1));
        device.run(2_000);
        device.press(Button.PAUSE, 0);
        int paused = at(device);
        device.pass(60_000);
        assertThat(at(device)).isEqualTo(paused).isEqualTo(3_000);
        device.press(Button.RESUME, 0);
        assertThat(at(device)).isEqualTo(paused);
        device.tick(15_000);
        assertThat(at(device)).isEqualTo(4_000);
        device.press(Button.OPTIONS, 0);
        assertThat(at(device)).isEqualTo(4_000);
    }

    @Test
    void aTimedHold_goesToItsPose_staysThere_andComesBackInTheRest() {
        PlayedDevice device = led(
                List.of(ONE),
                List.of(),
                step(Step.Kind.PLACE, 4, Side.RIGHT),
                step(Step.Kind.HOLD, 20, Side.RIGHT),
                step(Step.Kind.REST, 10, Side.RIGHT),
                step(Step.Kind.PLACE, 4, Side.RIGHT),
                step(Step.Kind.HOLD, 20, Side.RIGHT),
                step(Step.Kind.PLACE, 4, Side.RIGHT),
                step(Step.Kind.HOLD, 20, Side.RIGHT));
        device.run(2_000);
        assertThat(at(device)).isEqualTo(2_000);
        device.run(2_000);
        assertThat(at(device)).isEqualTo(3_000);
        device.run(19_750);
        assertThat(at(device)).isEqualTo(3_000);
        device.run(1_250);
        assertThat(at(device)).isEqualTo(7_000);
        device.run(8_000);
        assertThat(at(device)).isEqualTo(8_000);
        device.run(1_000 + 4_000 + 20_000 + 1_000);
        assertThat(device.step().kind()).isEqualTo(Step.Kind.PLACE);
        assertThat(at(device)).as("from hold to hold").isEqualTo(7_000);
        device.run(2_000);
        assertThat(at(device)).isEqualTo(2_000);
    }

    @Test
    void theOtherSide_isTurnedOver_whereTheDrawingShowsOne() {
        Step[] steps = {
            step(Step.Kind.READY, 10, null),
            new Step(Step.Kind.WORK, 7, 1, 7, 0, Side.LEFT, 1),
            step(Step.Kind.SWITCH, 5, Side.RIGHT),
            new Step(Step.Kind.WORK, 7, 1, 7, 0, Side.RIGHT, 1)
        };
        PlayedDevice one = led(List.of(ONE), List.of(), steps);
        PlayedDevice both = led(List.of(LEFT, THEN_RIGHT), List.of(), steps);
        assertThat(posture(one).mirrored()).as("getting ready for the left").isTrue();
        one.run(12_000);
        both.run(12_000);
        assertThat(posture(one)).isEqualTo(new Posture(3_000, 3_000, true));
        assertThat(posture(both)).isEqualTo(new Posture(3_000, 3_000, false));
        one.run(6_000);
        both.run(6_000);
        assertThat(posture(one)).isEqualTo(new Posture(1_000, 3_000, false));
        assertThat(posture(both)).isEqualTo(new Posture(9_000, 11_000, false));
    }

    @Test
    void gettingReady_showsItInItsOwnTime_andEndsAsTheWorkBegins() {
        PlayedDevice device = led(
                List.of(ONE),
                List.of(),
                step(Step.Kind.READY, 8, null),
                new Step(Step.Kind.WORK, 7, 1, 7, 0, Side.RIGHT, 1));
        device.run(2_000);
        assertThat(at(device)).isEqualTo(3_000);
        device.run(5_750);
        assertThat(at(device)).as("at rest").isEqualTo(8_000);
        device.run(250);
        assertThat(device.step().kind()).isEqualTo(Step.Kind.WORK);
        assertThat(at(device)).isEqualTo(1_000);
    }

    @Test
    void aBreathThatIsNotHeld_skipsTheHoldOfTheDrawing() {
        Repetition breath = new Repetition(null, 0, 4_000, 11_000, 19_000);
        PlayedDevice held =
                led(List.of(breath), List.of(4, 7, 8, 0), new Step(Step.Kind.BREATHE, 38, 2, 19, 0, null, 1));
        PlayedDevice free =
                led(List.of(breath), List.of(4, 0, 8, 0), new Step(Step.Kind.BREATHE, 24, 2, 12, 0, null, 1));
        held.run(6_000);
        free.run(6_000);
        assertThat(at(held)).isEqualTo(6_000);
        assertThat(at(free)).isEqualTo(13_000);
    }

    /** Every drawing that is led through in these sessions has its repetitions, each with its pose in its middle. */
    @Test
    void whatIsShipped_canBeLed() {
        int led = 0;
        for (String person : List.of("training", "ready", "calm", "pregnant")) {
            Script own = Played.script(person);
            for (Place place : own.places()) {
                for (Move move : place.moves()) {
                    led++;
                    boolean sided = move.steps().stream().anyMatch(step -> step.side() != null);
                    assertThat(move.loop()).as(move.id()).isNotEmpty().allSatisfy(one -> {
                        assertThat(one.side() != null).as(move.id()).isEqualTo(sided);
                        assertThat(List.of(one.begins(), one.held(), one.leaves(), one.ends()))
                                .as(move.id())
                                .isSorted();
                    });
                }
            }
        }
        assertThat(led).isGreaterThan(15);
    }

    @Test
    void whereNothingIsDone_nothingIsShown() {
        State fresh = State.fresh(script);
        PlayedDevice device = led(List.of(ONE), List.of(), step(Step.Kind.TIME, 10, null));
        assertThat(fresh.isRunning()).isFalse();
        device.run(10_000);
        assertThat(Posture.of(device.script, device.state, device.clock)).isNull();
    }
}
