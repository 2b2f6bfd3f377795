package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Event;
import org.birddog.pages.player.Place;
import org.birddog.pages.player.Player;
import org.birddog.pages.player.Player.Opening;
import org.birddog.pages.player.Scene;
import org.birddog.pages.player.Scenes;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.ScriptCodec;
import org.birddog.pages.player.State;
import org.birddog.pages.player.StateCodec;
import org.birddog.pages.player.Step;
import org.birddog.pages.player.Unsent;
import org.birddog.pages.player.UnsentCodec;

/** A telephone with the player on it, as text in and text out: its clock, what it keeps, and a server far away. */
final class PlayedDevice {

    /** The middle of some day. */
    static final long NOON = 1_795_000_000_000L;

    private final long began;

    /** What the device's own clock shows. */
    long clock;

    /** Milliseconds that truly went by. */
    long time;

    boolean online = true;
    Script script;
    State state;
    final List<String> received = new ArrayList<>();
    final List<Unsent> made = new ArrayList<>();
    final List<Effect> heard = new ArrayList<>();
    private final SortedMap<String, String> kept = new TreeMap<>();

    PlayedDevice(Script script, long clock) {
        this.script = script;
        this.clock = clock;
        began = clock;
        state = State.fresh(script);
    }

    /** What a right clock would show. */
    long trueTime() {
        return began + time;
    }

    /** Time goes by, and the device's clock with it. */
    void pass(long milliseconds) {
        clock += milliseconds;
        time += milliseconds;
    }

    void tick(long milliseconds) {
        pass(milliseconds);
        happen(new Event.Tick(clock));
    }

    void press(Scene.Choice choice) {
        happen(new Event.Press(choice.button(), choice.value(), clock));
    }

    void press(Button button, int value) {
        happen(new Event.Press(button, value, clock));
    }

    Scene scene() {
        return Scenes.of(script, state);
    }

    void happen(Event event) {
        Player.Outcome outcome = Player.update(script, state, event);
        state = outcome.state();
        heard.clear();
        heard.addAll(outcome.effects());
        if (!(event instanceof Event.Tick)) {
            assertThat(StateCodec.read(StateCodec.write(state)))
                    .as("the state as text")
                    .isEqualTo(state);
        }
        for (Effect effect : outcome.effects()) {
            if (effect instanceof Effect.Keep keep) {
                made.add(keep.entry());
                kept.put(keep.entry().id(), UnsentCodec.write(keep.entry()));
            }
        }
    }

    /** The page is closed and opened again, with a plan that may be another one by now. */
    void reload(Script page) {
        Opening saved = new Opening(
                Objects.requireNonNull(ScriptCodec.read(ScriptCodec.write(script))),
                Objects.requireNonNull(StateCodec.read(StateCodec.write(state))));
        Opening opening = Player.open(page, saved, clock);
        if (script.day() != page.day() && opening.state().id().equals(state.id())) {
            assertThat(opening.state().screen())
                    .as("a plan of another day is only logged")
                    .isIn(Screen.OVERTAKEN, Screen.AFTER, Screen.STOPPED, Screen.DONE);
        }
        script = opening.script();
        state = opening.state();
    }

    /**
     * The outbox sends what it has.
     *
     * @param answers whether the server's word comes back
     */
    void send(boolean answers) {
        for (String text : List.copyOf(kept.values())) {
            Unsent entry = Objects.requireNonNull(UnsentCodec.read(text));
            if (!online) {
                return;
            }
            if (!received.contains(entry.id())) {
                received.add(entry.id());
            }
            if (answers) {
                kept.remove(entry.id());
                happen(new Event.Kept(entry.id(), clock));
            }
        }
    }

    /** A session whose first exercise gets ready. */
    void start() {
        press(Button.BEFORE, 2);
        press(Button.START, 0);
        assertThat(state.screen()).isEqualTo(Screen.STEP);
    }

    /** The step that runs or is held. */
    Step step() {
        Place place = script.places().get(state.place());
        return Objects.requireNonNull(place.move(state.variant())).steps().get(state.step());
    }

    /** Lets time pass, looked at four times a second. */
    void run(long milliseconds) {
        for (long gone = 0; gone < milliseconds; gone += 250) {
            tick(250);
        }
    }

    /** Goes on by presses until a step of a kind begins. */
    void goTo(Step.Kind kind) {
        for (int presses = 0; presses < 300; presses++) {
            if (state.screen() == Screen.ASK) {
                press(Button.GO_ON, 0);
            } else if (step().kind() == kind) {
                return;
            }
            run(500);
            press(Button.NEXT, 0);
        }
        throw new AssertionError("no step is " + kind);
    }

    boolean holdsUnsent() {
        return !kept.isEmpty();
    }
}
