package org.birddog.phone;

import java.util.List;
import java.util.function.BiConsumer;
import org.birddog.pages.player.Beat;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Captions;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Posture;
import org.birddog.pages.player.Scene;
import org.birddog.pages.player.Scenes;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The screen. What stands still is drawn anew only where it changed, so that nobody's focus is lost; the time on it is
 * written into what is there.
 */
final class Stage implements Listener {

    private final HTMLElement root;
    private final HTMLElement body;
    private final HTMLElement live;
    private final Script script;
    private final Drawing drawing;
    private final Model model = new Model();
    private State state;
    private boolean waiting;
    private boolean begun;
    private @Nullable Scene drawn;
    private @Nullable Face face;

    Stage(HTMLElement root, Script script, State state, Voice voice, BiConsumer<Button, Integer> press) {
        this.root = root;
        this.script = script;
        this.state = state;
        HTMLDocument page = Window.current().getDocument();
        body = page.createElement("div");
        live = page.createElement("p").withAttr("class", "hidden").withAttr("aria-live", "polite");
        root.clear();
        root.appendChild(body);
        root.appendChild(live);
        root.setHidden(false);
        drawing = new Drawing(Captions.of(script), voice, model, press, this::redraw);
    }

    @Override
    public void hear(State now, List<Effect> effects) {
        state = now;
        Scene scene = Scenes.of(script, state);
        if (!scene.equals(drawn)) {
            draw(scene);
        }
        if (scene.timed()) {
            beat(Browser.now());
            moveOn();
        } else {
            pose(Browser.now());
        }
        for (Effect effect : effects) {
            if (effect instanceof Effect.Say say && !say.count()) {
                live.setTextContent(say.text());
            }
        }
    }

    private void redraw() {
        Scene scene = drawn;
        if (scene != null) {
            draw(scene);
        }
    }

    private void draw(Scene scene) {
        HTMLDocument page = Window.current().getDocument();
        HTMLElement focused = page.getActiveElement();
        String key = focused == null ? null : focused.getAttribute("data-key");
        boolean inside = key != null;
        Scene before = drawn;
        boolean turned = before == null
                || before.screen() != scene.screen()
                || !before.title().equals(scene.title());
        body.clear();
        face = drawing.draw(body, scene);
        drawn = scene;
        root.setAttribute("class", "player on-" + scene.screen().word());
        page.getElementById("main").setAttribute("class", scene.screen() == Screen.LIST ? "" : "led");
        HTMLElement same = key == null ? null : body.querySelector("[data-key='" + key + "']");
        if (inside && same != null && !(turned && before != null && before.screen() != scene.screen())) {
            same.focus();
        } else if (before != null && turned) {
            HTMLElement title = body.querySelector("h1");
            if (title != null
                    && (inside || focused == null || focused.getTagName().equals("BODY"))) {
                title.focus();
            }
        }
        if (turned && before != null) {
            Window.current().scrollTo(0, 0);
        }
    }

    private void beat(long now) {
        Face shown = face;
        if (shown != null) {
            shown.show(Beat.of(script, state, now));
        }
        pose(now);
    }

    private void pose(long now) {
        Scene shown = drawn;
        Posture posture = shown == null || shown.move() == null ? null : Posture.of(script, state, now);
        if (posture != null) {
            model.pose(posture);
        }
    }

    /** The clock is told ten times a second; the drawing moves with every picture of the screen. */
    private void moveOn() {
        if (!begun) {
            begun = true;
            script.places().forEach(place -> model.fetch(place.planned().picture()));
        }
        if (!waiting && state.isRunning() && !model.isStill()) {
            waiting = true;
            Window.requestAnimationFrame(at -> {
                waiting = false;
                pose(Browser.now());
                moveOn();
            });
        }
    }
}
