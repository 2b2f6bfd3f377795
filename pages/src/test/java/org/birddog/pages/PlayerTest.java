package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.birddog.pages.player.Unsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person on the mat meets, one thing at a time. */
class PlayerTest {

    private static final long NOON = 1_795_000_000_000L;

    private final Script script = Played.script("training");
    private final PlayedDevice device = new PlayedDevice(script, NOON);

    /** A session whose first exercise gets ready. */
    private void start() {
        device.press(Button.BEFORE, 2);
        device.press(Button.START, 0);
        assertThat(device.state.screen()).isEqualTo(Screen.STEP);
    }

    private Step step() {
        return Objects.requireNonNull(device.script
                        .places()
                        .get(device.state.place())
                        .move(device.state.variant()))
                .steps()
                .get(device.state.step());
    }

    /** Lets time pass, looked at four times a second. */
    private void run(long milliseconds) {
        for (long gone = 0; gone < milliseconds; gone += 250) {
            device.tick(250);
        }
    }

    /** Goes on by presses until a step of a kind begins. */
    private void goTo(Step.Kind kind) {
        for (int presses = 0; presses < 300; presses++) {
            if (device.state.screen() == Screen.ASK) {
                device.press(Button.GO_ON, 0);
            } else if (step().kind() == kind) {
                return;
            }
            run(500);
            device.press(Button.NEXT, 0);
        }
        throw new AssertionError("no step is " + kind);
    }

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
        start();
        assertThat(said())
                .anyMatch(effect -> effect instanceof Effect.Say say
                        && say.text().startsWith(script.places().getFirst().planned().name()));
        goTo(Step.Kind.WORK);
        Step work = step();
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
        start();
        goTo(Step.Kind.TIME);
        run(1_000);
        int seconds = step().seconds();
        device.tick(20_000);
        int left = seconds - 21;
        assertThat(big()).isEqualTo(left < 60 ? Integer.toString(left) : left / 60 + ":" + two(left % 60));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    @Test
    void whatEndedWhileNobodyLooked_isNotCounted_andTheNextWaits() {
        start();
        goTo(Step.Kind.WORK);
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
        start();
        goTo(Step.Kind.WORK);
        run(2_000);
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
        start();
        goTo(Step.Kind.WORK);
        run(1_000);
        String before = big();
        device.clock -= 3_600_000;
        device.tick(0);
        assertThat(big()).isEqualTo(before);
    }

    @Test
    void restIsSkipped_orFifteenSecondsLonger() {
        start();
        goTo(Step.Kind.REST);
        long end = device.state.end();
        device.press(Button.MORE_REST, 0);
        assertThat(device.state.end()).isEqualTo(end + 15_000);
        int step = device.state.step();
        run(500);
        device.press(Button.NEXT, 0);
        assertThat(device.state.step()).isEqualTo(step + 1);
    }

    @Test
    void twoPressesOfOneFinger_leaveNothingOut() {
        start();
        run(1_000);
        device.press(Button.NEXT, 0);
        int step = device.state.step();
        device.pass(150);
        device.press(Button.NEXT, 0);
        assertThat(device.state.step()).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aSign_stopsAtOnce_andItsEntryIsMadeInTheSameMoment(int sign) {
        start();
        goTo(Step.Kind.WORK);
        run(1_000);
        device.press(Button.HURTS, 0);
        assertThat(device.state.isRunning()).isFalse();
        device.press(Button.SIGN, sign);
        assertThat(device.state.screen()).isEqualTo(Screen.STOPPED);
        String exercise = script.places().getFirst().planned().id();
        String quality = script.signs().get(sign).quality();
        assertThat(device.made.getFirst().fields()).contains(new Unsent.Field("quality." + exercise, quality));
        assertThat(device.scene().alarm()).isEqualTo(script.signs().get(sign).alarm());
        boolean calls = quality.equals("chest-pain") || quality.equals("breathless");
        assertThat(device.scene().links().stream()
                        .anyMatch(link -> link.address().startsWith("tel:")))
                .isEqualTo(calls);
    }

    @Test
    void whatHurtsWhileOneGetsReady_wasTheExerciseBefore() {
        start();
        goTo(Step.Kind.WORK);
        run(60_000);
        while (device.state.screen() != Screen.ASK) {
            run(500);
            device.press(Button.NEXT, 0);
        }
        device.press(Button.ALL, 0);
        device.press(Button.GO_ON, 0);
        run(500);
        device.press(Button.HURTS, 0);
        device.press(Button.SIGN, 0);
        String before = script.places().get(0).planned().id();
        String coming = script.places().get(1).planned().id();
        assertThat(device.made.getFirst().fields())
                .contains(new Unsent.Field("quality." + before, "sharp"), new Unsent.Field("done." + coming, "not"))
                .noneMatch(field -> field.name().equals("quality." + coming));
    }

    @Test
    void aPain_isFollowedByWhatThePainMonitorSays() {
        assertThat(script.follows().get(2)).isEqualTo("GGGGGLSSSSS");
        assertThat(script.follows().get(7)).as("no more than before is no stop").isEqualTo("GGGGGGGGSSS");
        Script careful = Played.script("careful");
        assertThat(careful.follows().get(2)).isIn("GGGGGLSSSSS", "GGGSSSSSSSS");
        start();
        goTo(Step.Kind.WORK);
        run(1_000);
        device.press(Button.HURTS, 0);
        device.press(Button.ACHE, 0);
        device.press(Button.ACHES, 5);
        assertThat(device.state.screen()).isEqualTo(Screen.LESS);
        assertThat(device.scene().choices())
                .as("it is not gone on with")
                .noneMatch(choice -> choice.button() == Button.CLOSE);
        device.press(Button.LEAVE, 0);
        device.press(Button.PAIN, 6);
        device.press(Button.GO_ON, 0);
        assertThat(device.state.screen()).isEqualTo(Screen.STOPPED);
    }

    @Test
    void goingBack_forgetsNoPain() {
        start();
        goTo(Step.Kind.WORK);
        run(1_000);
        device.press(Button.HURTS, 0);
        device.press(Button.ACHE, 0);
        device.press(Button.ACHES, 4);
        while (device.state.screen() == Screen.STEP) {
            device.press(Button.BACK, 0);
        }
        assertThat(device.state.screen()).isEqualTo(Screen.BEGIN);
        assertThat(device.state.marks()).singleElement().extracting(Mark::pain).isEqualTo(4);
    }

    @Test
    void aSwap_keepsThePlace_andIsNeverWhatIsLeftOutToday() {
        int found = 0;
        for (String person : List.of("training", "careful", "pregnant", "calm", "flare-up")) {
            String left = Played.html(People.named(person), "/today/why-not");
            for (Place place : Played.script(person).places()) {
                for (Move move : place.moves()) {
                    found += move == place.planned() ? 0 : 1;
                    assertThat(left).as(person).doesNotContain("/exercises/" + move.id() + "\"");
                }
            }
        }
        assertThat(found).isPositive();
        start();
        run(1_000);
        device.press(Button.OPTIONS, 0);
        device.press(Button.EASIER, 0);
        assertThat(device.state.place()).isZero();
        assertThat(device.state.variant()).isEqualTo(Place.Variant.EASIER);
        assertThat(device.state.isRunning()).isTrue();
    }

    @Test
    void aPlanThatHasChanged_isLoggedAndNotGoneOnWith() {
        start();
        goTo(Step.Kind.WORK);
        run(20_000);
        device.reload(Played.script("calm"));
        assertThat(device.state.screen()).isEqualTo(Screen.OVERTAKEN);
        device.press(Button.END, 0);
        device.press(Button.AFTER, 2);
        device.press(Button.FINISH, 0);
        assertThat(device.made.getFirst().id()).isEqualTo(script.id());
    }

    @Test
    void inPregnancy_noBreathIsHeld() {
        int paced = 0;
        for (Place place : Played.script("pregnant").places()) {
            for (Move move : place.moves()) {
                if (!move.breath().isEmpty()) {
                    assertThat(move.breath().get(1)).isZero();
                    assertThat(move.breath().get(3)).isZero();
                    paced++;
                }
            }
        }
        assertThat(paced).isPositive();
        assertThat(script.places().getLast().planned().breath()).containsExactly(4, 4, 4, 4);
    }

    @Test
    void muchPainBefore_leadsToACheckInFirst() {
        device.press(Button.BEFORE, script.beforeLimit());
        assertThat(device.scene().choices()).noneMatch(choice -> choice.button() == Button.START);
        assertThat(device.scene().links()).anyMatch(link -> link.address().startsWith("/today"));
    }
}
