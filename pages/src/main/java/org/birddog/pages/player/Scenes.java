package org.birddog.pages.player;

import org.birddog.pages.player.Scene.Choice;
import org.birddog.pages.player.Scene.Look;
import org.birddog.pages.player.Scene.Scale;
import org.birddog.pages.player.Step.Kind;
import org.birddog.pages.words.PlainDose;

/** Makes a state into what is shown of it. Whatever leads on from a screen stands on it. */
public final class Scenes {

    private static final int MINUTE = 60;

    private Scenes() {}

    /** What a state shows. */
    public static Scene of(Script script, State state) {
        SceneDraft draft = new SceneDraft(script, state);
        return switch (state.screen()) {
            case BEGIN -> begin(draft);
            case LIST -> list(draft);
            case STEP -> step(draft);
            case OPTIONS -> options(draft);
            case HURTS -> Questions.hurts(draft);
            case ACHE -> Questions.ache(draft);
            case LESS -> Questions.less(draft);
            case ASK -> Questions.ask(draft);
            case AFTER -> Questions.after(draft);
            case STOPPED -> Endings.stopped(draft);
            case DONE -> Endings.done(draft, state);
            case NOTHING -> Endings.nothing(draft);
            case OVERTAKEN -> Endings.overtaken(draft);
        };
    }

    /** Whether a state shows a button. */
    static boolean shows(Script script, State state, Button button, int value) {
        Scene scene = of(script, state);
        for (Choice choice : scene.choices()) {
            if (choice.button() == button && choice.value() == value) {
                return true;
            }
        }
        for (Scale scale : scene.scales()) {
            if (scale.button() == button && Player.onScale(value)) {
                return true;
            }
        }
        return false;
    }

    private static Scene begin(SceneDraft draft) {
        int seconds = 0;
        for (Place place : draft.script.places()) {
            for (Step step : place.planned().steps()) {
                seconds += step.seconds();
            }
        }
        draft.lines.add(draft.say.of(
                "player.lead",
                "exercises",
                draft.say.count("player.exercises", draft.script.places().size()),
                "minutes",
                PlainDose.time(draft.say, Math.max(1, (seconds + MINUTE / 2) / MINUTE) * MINUTE)));
        draft.scale(Button.BEFORE, "player.before", "player.no-pain", "player.worst-pain", draft.play.before);
        Integer before = draft.play.before;
        if (before != null && before >= draft.script.beforeLimit() && !before.equals(draft.script.before())) {
            draft.lines.add(draft.say.of("player.before-much", "limit", draft.script.beforeLimit()));
            draft.link("player.check-in", "/today#check-in", Look.MAIN);
        } else if (before != null) {
            draft.choose(Button.START, "player.start", Look.MAIN);
        } else {
            draft.lines.add(draft.say.of("player.before-ask"));
        }
        draft.choose(Button.LIST, "player.list", Look.SECOND);
        return draft.scene(draft.script.title(), null);
    }

    private static Scene list(SceneDraft draft) {
        draft.choose(Button.GUIDE, "player.guide", Look.SECOND);
        return draft.scene(draft.say.of("player.list-title"), null);
    }

    private static Scene step(SceneDraft draft) {
        Step step = draft.play.current();
        Move move = draft.play.move();
        draft.place();
        if (draft.play.away) {
            draft.lines.add(draft.say.of("player.away"));
        }
        String title = move.name();
        if (step.side() != null) {
            draft.lines.add(draft.say.of("player.side." + step.side().word()));
        }
        if (move.sets() > 1) {
            draft.lines.add(draft.say.of("player.set", "n", step.set(), "all", move.sets()));
        }
        boolean rest = step.kind() == Kind.REST || step.kind() == Kind.SWITCH;
        if (draft.play.end == 0) {
            draft.choose(Button.RESUME, "player.resume", Look.MAIN);
            draft.choose(Button.NEXT, next(step), Look.SECOND);
        } else {
            draft.choose(Button.NEXT, next(step), Look.MAIN);
            draft.choose(Button.PAUSE, "player.pause", Look.SECOND);
        }
        if (rest) {
            draft.choose(Button.MORE_REST, "player.more-rest", Look.SECOND);
        }
        draft.choose(Button.BACK, "player.back", Look.SECOND);
        draft.choose(Button.OPTIONS, "player.options", Look.SECOND);
        draft.choose(Button.HURTS, "player.hurts", Look.STOP);
        return draft.scene(title, move);
    }

    private static String next(Step step) {
        return switch (step.kind()) {
            case READY, PLACE -> "player.next.ready";
            case WORK, HOLD, TIME, BREATHE -> "player.next.done";
            case SWITCH, REST -> "player.next.skip";
        };
    }

    private static Scene options(SceneDraft draft) {
        draft.place();
        draft.swaps();
        draft.choose(Button.SKIP, "player.skip", Look.SECOND);
        draft.choose(Button.END, "player.end", Look.SECOND);
        draft.choose(Button.LIST, "player.list", Look.SECOND);
        draft.choose(Button.CLOSE, "player.close", Look.MAIN);
        return draft.scene(draft.play.move().name(), draft.play.move());
    }
}
