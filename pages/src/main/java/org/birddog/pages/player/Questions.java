package org.birddog.pages.player;

import org.birddog.pages.player.Mark.Amount;
import org.birddog.pages.player.Scene.Choice;
import org.birddog.pages.player.Scene.Look;

/** The screens that ask: what hurts, how an exercise was, and how the back is after all of them. */
final class Questions {

    private Questions() {}

    static Scene hurts(SceneDraft draft) {
        draft.place();
        draft.lines.add(draft.say.of("player.hurts-how"));
        for (int at = 0; at < draft.script.signs().size(); at++) {
            draft.choices.add(
                    new Choice(Button.SIGN, at, draft.script.signs().get(at).label(), Look.STOP, null));
        }
        draft.choose(Button.ACHE, "player.ache", Look.SECOND);
        if (!draft.play.isOver()) {
            draft.choose(Button.HARD, "player.hard", Look.SECOND);
        }
        draft.choose(Button.CLOSE, "player.no-hurt", Look.MAIN);
        draft.link("player.emergency", "/emergency", Look.STOP);
        return draft.scene(draft.say.of("player.hurts-title"), null);
    }

    static Scene ache(SceneDraft draft) {
        draft.place();
        draft.scale(Button.ACHES, "player.ache-much", "player.no-pain", "player.worst-pain", draft.play.asked.pain());
        draft.choose(Button.CLOSE, "player.close", Look.SECOND);
        return draft.scene(draft.say.of("player.ache"), null);
    }

    static Scene less(SceneDraft draft) {
        boolean enough = Asking.follow(draft.play) == Follow.LESS;
        draft.place();
        draft.lines.add(draft.say.of(enough ? "player.less-pain" : "player.less-hard"));
        draft.swaps();
        draft.choose(Button.LEAVE, "player.leave", Look.MAIN);
        if (!enough) {
            draft.choose(Button.CLOSE, "player.less-on", Look.SECOND);
        }
        return draft.scene(draft.say.of("player.less-title"), null);
    }

    static Scene ask(SceneDraft draft) {
        Mark asked = draft.play.asked;
        draft.place();
        draft.answer(Button.ALL, "player.amount.planned", asked.amount() == Amount.PLANNED);
        draft.answer(Button.PART, "player.amount.partly", asked.amount() == Amount.PARTLY);
        draft.answer(Button.NONE, "player.amount.not", asked.amount() == Amount.NOT);
        if (asked.amount() == Amount.PARTLY) {
            draft.lines.add(part(draft, asked));
            if (Asking.canChange(draft.play.move(), asked)) {
                draft.choose(Button.FEWER, "player.fewer", Look.ANSWER);
                draft.choose(Button.GREATER, "player.greater", Look.ANSWER);
            }
        }
        draft.scale(Button.PAIN, "player.pain", "player.no-pain", "player.worst-pain", asked.pain());
        draft.scale(Button.EFFORT, "player.effort", "player.no-effort", "player.worst-effort", asked.effort());
        draft.choose(Button.GO_ON, "player.go-on", Look.MAIN);
        draft.choose(Button.BACK, "player.back", Look.SECOND);
        draft.choose(Button.HURTS, "player.hurts", Look.STOP);
        return draft.scene(draft.say.of("player.ask", "name", draft.play.move().name()), null);
    }

    private static String part(SceneDraft draft, Mark asked) {
        Move move = draft.play.move();
        Integer sets = asked.sets();
        Integer count = asked.count();
        if (sets == null && count == null) {
            return draft.say.of("player.part.unknown");
        }
        if (move.sets() > 1 && sets != null && (count == null || count == move.most())) {
            return draft.say.of("player.part.sets", "n", sets, "all", move.sets());
        }
        return draft.say.of(
                "player.part.units",
                "n",
                count == null ? 0 : count,
                "all",
                move.most(),
                "unit",
                draft.say.of("session.unit." + move.unit()));
    }

    static Scene after(SceneDraft draft) {
        draft.scale(Button.AFTER, "player.after", "player.no-pain", "player.worst-pain", draft.play.after);
        if (draft.play.after != null) {
            draft.choose(Button.FINISH, "player.finish", Look.MAIN);
        } else {
            draft.lines.add(draft.say.of("player.after-ask"));
        }
        return draft.scene(draft.say.of("player.after-title"), null);
    }
}
