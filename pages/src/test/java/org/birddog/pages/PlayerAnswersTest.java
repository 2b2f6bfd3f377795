package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.player.Button;
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

/** What follows what a person on the mat answers: signs, pain, a swap, a plan that has changed. */
class PlayerAnswersTest {

    private final Script script = Played.script("training");
    private final PlayedDevice device = new PlayedDevice(script, PlayedDevice.NOON);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aSign_stopsAtOnce_andItsEntryIsMadeInTheSameMoment(int sign) {
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(1_000);
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
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(60_000);
        while (device.state.screen() != Screen.ASK) {
            device.run(500);
            device.press(Button.NEXT, 0);
        }
        device.press(Button.ALL, 0);
        device.press(Button.GO_ON, 0);
        device.run(500);
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
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(1_000);
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
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(1_000);
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
                    found += move.equals(place.planned()) ? 0 : 1;
                    assertThat(left).as(person).doesNotContain("/exercises/" + move.id() + "\"");
                }
            }
        }
        assertThat(found).isPositive();
        device.start();
        device.run(1_000);
        device.press(Button.OPTIONS, 0);
        device.press(Button.EASIER, 0);
        assertThat(device.state.place()).isZero();
        assertThat(device.state.variant()).isEqualTo(Place.Variant.EASIER);
        assertThat(device.state.isRunning()).isTrue();
    }

    @Test
    void aPlanThatHasChanged_isLoggedAndNotGoneOnWith() {
        device.start();
        device.goTo(Step.Kind.WORK);
        device.run(20_000);
        device.reload(Played.script("calm"));
        assertThat(device.state.screen()).isEqualTo(Screen.OVERTAKEN);
        device.press(Button.END, 0);
        device.press(Button.AFTER, 2);
        device.press(Button.FINISH, 0);
        assertThat(device.made.getFirst().id()).isEqualTo(script.id());
    }

    @Test
    void aStop_staysOnTheScreenUntilItIsKept() {
        device.start();
        device.press(Button.HURTS, 0);
        device.press(Button.SIGN, 5);
        device.reload(script.as("00000000-0000-4000-8000-000000000099"));
        assertThat(device.state.screen()).isEqualTo(Screen.STOPPED);
        device.send(true);
        device.reload(script.as("00000000-0000-4000-8000-000000000099"));
        assertThat(device.state.screen()).isEqualTo(Screen.BEGIN);
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
        List<Entry> held = PersonLooking.person("training");
        held.add(PersonLooking.entry(
                "order", 0, "\"order\":\"prescribe\",\"by\":\"A. Physio\",\"exercise\":\"box-breathing\""));
        assertThat(Played.script(held, "/session").places())
                .as("who is not pregnant holds it")
                .anySatisfy(place -> assertThat(place.planned().breath()).containsExactly(4, 4, 4, 4));
    }

    @Test
    void muchPainBefore_leadsToACheckInFirst() {
        device.press(Button.BEFORE, script.beforeLimit());
        assertThat(device.scene().choices()).noneMatch(choice -> choice.button() == Button.START);
        assertThat(device.scene().links()).anyMatch(link -> link.address().startsWith("/today"));
    }
}
