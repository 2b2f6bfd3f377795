package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.player.Place.Variant;
import org.birddog.pages.player.Scene.Choice;
import org.birddog.pages.player.Scene.Link;
import org.birddog.pages.player.Scene.Look;
import org.birddog.pages.player.Scene.Scale;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** A scene while it is put together. */
final class SceneDraft {

    final Script script;
    final Play play;
    final Wording say;
    final List<String> lines = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();
    private @Nullable String over;

    @Nullable
    String alarm;

    SceneDraft(Script script, State state) {
        this.script = script;
        this.play = new Play(script, state);
        this.say = script.say();
    }

    /** What may be done in this place instead. */
    void swaps() {
        Place place = script.places().get(play.place);
        Move easier = place.easier();
        if (easier != null && Asking.offers(play, Variant.EASIER)) {
            choices.add(
                    new Choice(Button.EASIER, 0, say.of("player.easier", "name", easier.name()), Look.SECOND, null));
        }
        Move instead = place.instead();
        if (instead != null && Asking.offers(play, Variant.INSTEAD)) {
            choices.add(new Choice(Button.SWAP, 0, say.of("player.swap", "name", instead.name()), Look.SECOND, null));
        }
    }

    void place() {
        over = say.of(
                "player.place", "n", play.place + 1, "all", script.places().size());
    }

    void choose(Button button, String key, Look look) {
        choices.add(new Choice(button, 0, say.of(key), look, null));
    }

    void answer(Button button, String key, boolean chosen) {
        choices.add(new Choice(button, 0, say.of(key), Look.ANSWER, chosen));
    }

    void scale(Button button, String key, String low, String high, @Nullable Integer chosen) {
        scales.add(new Scale(button, say.of(key), say.of(low), say.of(high), chosen));
    }

    void link(String key, String address, Look look) {
        links.add(new Link(say.of(key), address, look));
    }

    /** The scene under a title. */
    Scene scene(String title, @Nullable Move move) {
        return new Scene(
                play.screen,
                over,
                title,
                alarm,
                List.copyOf(lines),
                List.copyOf(scales),
                List.copyOf(choices),
                List.copyOf(links),
                move,
                play.screen == Screen.STEP);
    }
}
