package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Event;
import org.birddog.pages.player.Player;
import org.birddog.pages.player.Player.Opening;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.State;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** A session that is led on this page: every event goes through the player, and all listeners hear what came of it. */
final class Led {

    private static final int TICK = 100;

    private final Script script;
    private final Store store;
    private final Outbox outbox;
    private final Beeps beeps = new Beeps();
    private final Keys keys;
    private final List<Listener> listeners;
    private State state;

    Led(HTMLElement root, Opening opening, Store store) {
        this.script = opening.script();
        this.state = opening.state();
        this.store = store;
        outbox = new Outbox(store, this::happened);
        keys = new Keys(state, this::pressed);
        Voice voice = new Voice(script.say().language(), beeps, store);
        listeners = List.of(new Stage(root, script, state, voice, this::pressed), voice, beeps, new Awake(), keys);
        tell(List.of());
        fill();
        outbox.send();
        Window.setInterval(() -> happened(new Event.Tick(Browser.now())), TICK);
        Window.current().getDocument().addEventListener("visibilitychange", event -> {
            happened(new Event.Tick(Browser.now()));
            store.keep(script, state);
        });
    }

    private void pressed(Button button, int value) {
        beeps.allow();
        happened(new Event.Press(button, value, Browser.now()));
        keys.allow();
    }

    private void happened(Event event) {
        State before = state;
        if (event instanceof Event.Kept kept && !kept.id().equals(before.id())) {
            // The plan on this page was made without what that other session told. Where somebody is, is kept.
            Window.current().getLocation().reload();
            return;
        }
        Player.Outcome outcome = Player.update(script, before, event);
        state = outcome.state();
        if (!(event instanceof Event.Tick) || state.step() != before.step() || state.screen() != before.screen()) {
            store.keep(script, state);
        }
        tell(outcome.effects());
        if (before.screen() != Screen.LIST) {
            fill();
        }
        for (Effect effect : outcome.effects()) {
            if (effect instanceof Effect.Keep keep) {
                outbox.add(keep.entry());
            } else if (effect instanceof Effect.Send) {
                outbox.send();
            }
        }
    }

    private void tell(List<Effect> effects) {
        for (Listener listener : listeners) {
            listener.hear(state, effects);
        }
    }

    private void fill() {
        if (state.screen() == Screen.LIST) {
            ListForm.fill(Player.fields(script, state));
        }
    }
}
