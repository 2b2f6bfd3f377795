package org.birddog.pages.player;

import org.birddog.pages.player.Mark.Amount;
import org.birddog.pages.player.Scene.Link;
import org.birddog.pages.player.Scene.Look;
import org.birddog.pages.words.PlainDose;

/** The screens that a session ends with, and where its entry is by then. */
final class Endings {

    private static final int MINUTE = 60;
    private static final long MINUTE_LONG = 60_000;

    private Endings() {}

    static Scene stopped(SceneDraft draft) {
        draft.alarm = draft.say.of("player.stopped-pain");
        for (Sign sign : draft.script.signs()) {
            if (sign.quality().equals(draft.play.sign)) {
                draft.alarm = sign.alarm();
                if (sign.calls()) {
                    for (String number : draft.script.calls()) {
                        draft.links.add(new Link(
                                draft.say.of("player.call", "number", number),
                                "tel:" + number.replace(" ", ""),
                                Look.STOP));
                    }
                }
            }
        }
        draft.lines.add(sending(draft, draft.say.of("player.stopped-kept")));
        rest(draft);
        return draft.scene(draft.say.of("player.stopped-title"), null);
    }

    static Scene done(SceneDraft draft, State state) {
        int did = 0;
        for (Mark mark : state.marks()) {
            did += mark.amount() == Amount.NOT ? 0 : 1;
        }
        long minutes = Math.max(1, (state.ran() + MINUTE_LONG / 2) / MINUTE_LONG);
        draft.lines.add(draft.say.of(
                "player.did",
                "exercises",
                draft.say.count("player.exercises", did),
                "minutes",
                PlainDose.time(draft.say, (int) minutes * MINUTE)));
        Integer before = state.before();
        Integer after = state.after();
        if (before != null && after != null) {
            draft.lines.add(draft.say.of("player.did-pain", "before", before, "after", after));
        }
        draft.lines.add(draft.say.of(did < draft.script.places().size() ? "player.praise-part" : "player.praise"));
        draft.lines.add(sending(draft, draft.say.of("player.kept")));
        rest(draft);
        return draft.scene(draft.say.of("player.done"), null);
    }

    /** Where the entry is, and what can be done about it. */
    private static String sending(SceneDraft draft, String kept) {
        return switch (draft.play.sending) {
            case KEPT -> kept;
            case REFUSED -> {
                draft.choose(Button.LIST, "player.mend", Look.MAIN);
                yield draft.say.of("player.refused");
            }
            case WAITING -> {
                draft.choose(Button.RETRY, "player.retry", Look.SECOND);
                yield draft.say.of("player.waiting");
            }
        };
    }

    private static void rest(SceneDraft draft) {
        if (draft.play.sending == State.Sending.KEPT) {
            draft.link("player.what-next", "/session/after", Look.MAIN);
        }
        draft.link("player.to-today", "/today", Look.SECOND);
    }

    static Scene nothing(SceneDraft draft) {
        draft.lines.add(draft.say.of("player.nothing-lead"));
        draft.choose(Button.AGAIN, "player.again", Look.MAIN);
        draft.link("player.to-today", "/today", Look.SECOND);
        return draft.scene(draft.say.of("player.nothing"), null);
    }

    static Scene overtaken(SceneDraft draft) {
        draft.lines.add(draft.say.of("player.overtaken-lead"));
        draft.choose(Button.END, "player.log", Look.MAIN);
        draft.link("player.to-today", "/today", Look.SECOND);
        return draft.scene(draft.say.of("player.overtaken"), null);
    }
}
