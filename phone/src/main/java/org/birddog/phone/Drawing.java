package org.birddog.phone;

import java.util.List;
import java.util.function.BiConsumer;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Captions;
import org.birddog.pages.player.Move;
import org.birddog.pages.player.Scene;
import org.birddog.pages.player.Screen;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws a scene out of plain elements. No text ever becomes markup. */
final class Drawing {

    private static final int WORST = 10;

    private final HTMLDocument page = Window.current().getDocument();
    private final Captions captions;
    private final Voice voice;
    private final Model model;
    private final BiConsumer<Button, Integer> press;
    private final Runnable redraw;

    Drawing(Captions captions, Voice voice, Model model, BiConsumer<Button, Integer> press, Runnable redraw) {
        this.captions = captions;
        this.voice = voice;
        this.model = model;
        this.press = press;
        this.redraw = redraw;
    }

    /** Draws into an empty element; gives the face of the clock where time is shown. */
    @Nullable
    Face draw(HTMLElement body, Scene scene) {
        HTMLElement head = add(body, "div", "what", null);
        String over = scene.over();
        if (over != null) {
            add(head, "p", "over", over);
        }
        add(head, "h1", null, scene.title()).setTabIndex(-1);
        if (scene.timed()) {
            // Which side it is has to be seen without scrolling.
            scene.lines().forEach(line -> add(head, "p", "side-line", line));
        }
        String alarm = scene.alarm();
        if (alarm != null) {
            add(body, "p", "alarm-now", alarm).setAttribute("role", "alert");
        }
        links(body, scene, Scene.Look.STOP);
        Move move = scene.move();
        if (move != null) {
            body.appendChild(model.of(move));
        }
        Face face = scene.timed() ? new Face(body) : null;
        answers(body, scene);
        if (!scene.timed()) {
            scene.lines().forEach(line -> add(body, "p", null, line));
        }
        for (Scene.Scale scale : scene.scales()) {
            scale(body, scale);
        }
        HTMLElement buttons = add(body, "div", "presses", null);
        for (Scene.Choice choice : scene.choices()) {
            if (choice.look() != Scene.Look.ANSWER) {
                button(buttons, choice);
            }
        }
        links(buttons, scene, Scene.Look.MAIN);
        links(buttons, scene, Scene.Look.SECOND);
        if (scene.screen() == Screen.BEGIN || scene.timed()) {
            voice(body);
        }
        if (move != null) {
            how(body, move);
        }
        if (scene.screen() == Screen.BEGIN) {
            add(body, "p", "aside", captions.keys());
        }
        return face;
    }

    private void links(HTMLElement parent, Scene scene, Scene.Look look) {
        for (Scene.Link link : scene.links()) {
            if (link.look() == look) {
                add(parent, "a", "button press-" + look.word(), link.label()).setAttribute("href", link.address());
            }
        }
    }

    private void answers(HTMLElement body, Scene scene) {
        HTMLElement group = null;
        for (Scene.Choice choice : scene.choices()) {
            if (choice.look() == Scene.Look.ANSWER) {
                group = group == null ? add(body, "div", "answers", null) : group;
                HTMLElement button = button(group, choice);
                Boolean chosen = choice.chosen();
                if (chosen != null) {
                    button.setAttribute("aria-pressed", chosen.toString());
                }
            }
        }
    }

    private HTMLElement button(HTMLElement parent, Scene.Choice choice) {
        HTMLElement button = add(parent, "button", "press-" + choice.look().word(), choice.label());
        presses(button, choice.button(), choice.value());
        return button;
    }

    private void presses(HTMLElement button, Button pressed, int value) {
        button.setAttribute("type", "button");
        button.setAttribute("data-key", pressed.word() + "-" + value);
        button.addEventListener("click", event -> press.accept(pressed, value));
    }

    private void scale(HTMLElement body, Scene.Scale scale) {
        HTMLElement group = add(body, "div", "scale-of", null);
        String id = "of-" + scale.button().word();
        group.withAttr("role", "group").withAttr("aria-labelledby", id);
        add(group, "p", "label", scale.label()).setId(id);
        HTMLElement steps = add(group, "div", "steps", null);
        for (int value = 0; value <= WORST; value++) {
            HTMLElement step = add(steps, "button", "press-answer", Integer.toString(value));
            presses(step, scale.button(), value);
            Integer chosen = scale.chosen();
            step.setAttribute("aria-pressed", Boolean.toString(chosen != null && chosen == value));
        }
        HTMLElement ends = add(group, "p", "ends", null);
        add(ends, "span", null, scale.low());
        add(ends, "span", null, scale.high());
    }

    private void voice(HTMLElement body) {
        if (voice.isThere()) {
            HTMLElement button =
                    add(body, "button", "press-second quiet", voice.isOn() ? captions.voiceOn() : captions.voiceOff());
            button.withAttr("type", "button")
                    .withAttr("data-key", "voice")
                    .withAttr("aria-pressed", Boolean.toString(voice.isOn()));
            button.addEventListener("click", event -> {
                voice.turn(!voice.isOn());
                redraw.run();
            });
        }
    }

    /** How the exercise is done. */
    private void how(HTMLElement body, Move move) {
        HTMLElement section = add(body, "section", "how", null);
        add(section, "p", "dose", move.dose());
        String care = move.care();
        if (care != null) {
            HTMLElement caution = add(section, "p", "caution", null);
            add(caution, "strong", null, captions.care());
            caution.appendChild(page.createTextNode(" " + care));
        }
        list(section, "ul", "cues", move.cues());
        add(section, "h2", null, captions.how());
        list(section, "ol", null, move.how());
        HTMLElement until = add(section, "p", "until", null);
        add(until, "strong", null, captions.stop());
        until.appendChild(page.createTextNode(" " + move.stop()));
    }

    private void list(HTMLElement parent, String tag, @Nullable String look, List<String> texts) {
        HTMLElement list = add(parent, tag, look, null);
        texts.forEach(text -> add(list, "li", null, text));
    }

    private HTMLElement add(HTMLElement parent, String tag, @Nullable String look, @Nullable String text) {
        HTMLElement element = page.createElement(tag);
        if (look != null) {
            element.setAttribute("class", look);
        }
        if (text != null) {
            element.setTextContent(text);
        }
        parent.appendChild(element);
        return element;
    }
}
