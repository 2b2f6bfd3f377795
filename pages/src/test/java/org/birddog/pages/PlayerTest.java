package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.player.Beat;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Mark;
import org.birddog.pages.player.Move;
import org.birddog.pages.player.Place;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.Step;
import org.junit.jupiter.api.Test;

/** How time passes for a person on the mat, one thing at a time. */
class PlayerTest {

    private final Script script = Played.script("training");
    private final PlayedDevice device = new PlayedDevice(script, PlayedDevice.NOON);

    private String big() {
        return Beat.of(device.script, device.state, device.clock).big();
    }

    private List<Effect> said() {
        return List.copyOf(device.heard);
    }

    @Test
    void eachSide_hasItsFullTime_withACueToTurn() {
        int sided = 0;
        for (Place place : script.places()) {
            for (Move move : place.moves()) {
                assertThat(units(move, Side.LEFT)).isEqualTo(units(move, Side.RIGHT));
                for (int at = 1; at < move.steps().size(); at++) {
                    Step before = move.steps().get(at - 1);
                    Step here = move.steps().get(at);
                    if (before.side() == Side.LEFT && here.side() == Side.RIGHT) {
                        assertThat(here.kind()).isEqualTo(Step.Kind.SWITCH);
                        assertThat(here.seconds()).isGreaterThanOrEqualTo(5);
                        sided++;
                    }
                }
            }
        }
        assertThat(sided).isPositive();
    }

    private static int units(Move move, Side side) {
        return move.steps().stream()
                .filter(step -> step.side() == side)
                .mapToInt(Step::count)
                .sum();
    }

    @Test
    void itGetsReady_thenCountsAtTheTempo_andSaysTheExercise() {
        device.start();
        assertThat(said())
                .anyMatch(effect -> effect instanceof Effect.Say say
                        && say.text()
                                .startsWith(script.places().getFirst().planned().name()));
        device.goTo(Step.Kind.WORK);
        Step work = device.step();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < work.seconds() * 4 - 1; i++) {
            device.tick(250);
            device.heard.forEach(effect -> {
                if (effect instanceof Effect.Say say && say.count()) {
                    numbers.add(say.text());
                }
            });
        }
        assertThat(numbers).hasSize(work.count() - 1).startsWith("2", "3");
    }

    @Test
    void backFromALockedScreen_theNumberIsRight() {
        device.start();
        device.goTo(Step.Kind.TIME);
        device.run(1_000);
        int seconds = device.step().seconds();
        device.tick(20_000);
        int left = seconds - 21;
        assertThat(big()).isEqualTo(left < 60 ? Integer.toString(left) : left / 60 + ":" + two(left % 60));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    @Test
    void whatEndedWhileNobodyLooked_isNotCounted_andTheNextWaits() {
        device.start();
        device.goTo(Step.Kind.WORK);
        int at = device.state.step();
        device.tick(3L * 3_600_000);
        assertThat(device.state.isRunning()).isFalse();
        assertThat(at < device.state.units().size() ? device.state.units().get(at) : 0)
                .isZero();
        if (device.state.screen() == Screen.ASK) {
            assertThat(device.state.asked().amount()).isNotEqualTo(Mark.Amount.PLANNED);
        }
    }

    @Test
    void hoursOfPause_takeNothingAway() {
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(2_000);
        device.press(Button.PAUSE, 0);
        long left = device.state.left();
        device.pass(9L * 3_600_000);
        device.reload(script.as("00000000-0000-4000-8000-000000000099"));
        assertThat(device.state.id()).isEqualTo(script.id());
        assertThat(device.state.left()).isEqualTo(left);
        device.press(Button.RESUME, 0);
        assertThat(device.state.end() - device.clock).isEqualTo(left);
    }

    @Test
    void aClockThatIsPutBack_changesNothingThatIsLeft() {
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(1_000);
        String before = big();
        device.clock -= 3_600_000;
        device.tick(0);
        assertThat(big()).isEqualTo(before);
    }

    @Test
    void restIsSkipped_orFifteenSecondsLonger() {
        device.start();
        device.goTo(Step.Kind.REST);
        long end = device.state.end();
        device.press(Button.MORE_REST, 0);
        assertThat(device.state.end()).isEqualTo(end + 15_000);
        int step = device.state.step();
        device.run(500);
        device.press(Button.NEXT, 0);
        assertThat(device.state.step()).isEqualTo(step + 1);
    }

    @Test
    void twoPressesOfOneFinger_leaveNothingOut() {
        device.start();
        device.run(1_000);
        device.press(Button.NEXT, 0);
        int step = device.state.step();
        device.pass(150);
        device.press(Button.NEXT, 0);
        assertThat(device.state.step()).isEqualTo(step);
    }
}
