package org.birddog.pages.player;

import java.util.List;
import org.birddog.pages.player.Mark.Amount;
import org.birddog.pages.player.Place.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a session: a state and an event in, the next state and what the device is to do out. It has no clock
 * and holds no rule: what follows an answer stands in the script.
 */
public final class Player {

    /** A second press sooner than this is a finger that slipped, and would leave out what just began. */
    static final long SLIP = 400;

    private static final int MOST = 10;

    private Player() {}

    /** What came of an event. */
    public record Outcome(State state, List<Effect> effects) {}

    /** The state after an event. */
    public static Outcome update(Script script, State state, Event event) {
        Play play = new Play(script, state);
        switch (event) {
            case Event.Tick tick -> Timing.pass(play, tick.now());
            case Event.Opened opened -> Timing.opened(play, opened.now());
            case Event.Kept kept -> sent(play, kept.id(), State.Sending.KEPT);
            case Event.Refused refused -> sent(play, refused.id(), State.Sending.REFUSED);
            case Event.Press press -> press(play, press);
        }
        return new Outcome(play.done(), List.copyOf(play.effects));
    }

    /** The session's form, filled in with what is known so far. */
    public static List<Unsent.Field> fields(Script script, State state) {
        return Ending.fields(new Play(script, state));
    }

    private static void sent(Play play, String id, State.Sending sending) {
        if (play.finished > 0 && play.id().equals(id)) {
            play.sending = sending;
        }
    }

    private static void press(Play play, Event.Press press) {
        if (!Scenes.shows(play.script, play.done(), press.button(), press.value())) {
            return;
        }
        int step = play.step;
        Timing.pass(play, press.now());
        // The step ended under the finger: the press was meant for what is gone.
        boolean stays = play.step == step && play.screen != Screen.ASK;
        switch (play.screen) {
            case STEP -> {
                if (stays || press.button() == Button.HURTS || press.button() == Button.PAUSE) {
                    step(play, press);
                }
            }
            case ASK -> {
                if (play.step == step) {
                    ask(play, press);
                } else if (press.button() == Button.HURTS) {
                    play.screen = Screen.HURTS;
                }
            }
            case OPTIONS, HURTS, ACHE, LESS -> aside(play, press);
            case BEGIN, LIST, AFTER, STOPPED, DONE, NOTHING, OVERTAKEN -> around(play, press);
        }
    }

    private static void step(Play play, Event.Press press) {
        long now = press.now();
        switch (press.button()) {
            case PAUSE -> Timing.hold(play);
            case RESUME -> Timing.resume(play, now);
            case NEXT -> {
                long over = Timing.elapsed(play);
                if (play.end == 0 || over >= SLIP || over < 0) {
                    Timing.next(play, now);
                }
            }
            case BACK -> Timing.back(play, now);
            case MORE_REST -> Timing.moreRest(play);
            case HURTS -> open(play, Screen.HURTS);
            case OPTIONS -> open(play, Screen.OPTIONS);
            default -> {}
        }
    }

    private static void open(Play play, Screen screen) {
        Timing.hold(play);
        play.screen = screen;
    }

    private static void ask(Play play, Event.Press press) {
        switch (press.button()) {
            case ALL -> Asking.amount(play, Amount.PLANNED);
            case PART -> Asking.amount(play, Amount.PARTLY);
            case NONE -> Asking.amount(play, Amount.NOT);
            case FEWER -> Asking.change(play, -1);
            case GREATER -> Asking.change(play, 1);
            case PAIN -> play.asked = play.asked.withPain(press.value());
            case EFFORT -> play.asked = play.asked.withEffort(press.value());
            case HURTS -> play.screen = Screen.HURTS;
            case BACK -> Timing.begin(play, play.move().steps().size() - 1, press.now(), true);
            case GO_ON -> Asking.goOn(play, press.now());
            default -> {}
        }
    }

    /** What is asked aside, while the exercise waits. */
    private static void aside(Play play, Event.Press press) {
        long now = press.now();
        switch (press.button()) {
            case CLOSE -> Asking.close(play);
            case EASIER -> Asking.swap(play, Variant.EASIER, now);
            case SWAP -> Asking.swap(play, Variant.INSTEAD, now);
            case SKIP, LEAVE -> Asking.leave(play, now);
            case END -> Ending.end(play);
            case LIST -> play.screen = Screen.LIST;
            case SIGN -> Ending.stop(play, Asking.sign(play, press.value()), now);
            case ACHE -> play.screen = Screen.ACHE;
            case HARD -> play.screen = Screen.LESS;
            case ACHES -> Asking.aches(play, press.value(), now);
            default -> {}
        }
    }

    private static void around(Play play, Event.Press press) {
        switch (press.button()) {
            case BEFORE -> play.before = press.value();
            case START -> Timing.enter(play, 0, Variant.PLANNED, press.now());
            case LIST -> play.screen = Screen.LIST;
            case GUIDE -> guide(play);
            case AFTER -> play.after = press.value();
            case FINISH -> Ending.finish(play, press.now());
            case END -> Ending.end(play);
            case AGAIN -> {
                play.marks.clear();
                play.screen = Screen.BEGIN;
            }
            case RETRY -> play.effects.add(new Effect.Send());
            default -> {}
        }
    }

    /** Back from the form to where the session was. */
    private static void guide(Play play) {
        if (play.finished > 0) {
            play.screen = Screen.DONE;
        } else if (play.units.isEmpty()) {
            play.screen = Screen.BEGIN;
        } else {
            Asking.close(play);
        }
    }

    /** Whether a number stands on a scale from 0 to 10. */
    static boolean onScale(int value) {
        return value >= 0 && value <= MOST;
    }

    /**
     * Where a session is taken up when the page is opened.
     *
     * @param page what the page would begin
     * @param saved the session that the device kept, with the script that it followed, or null
     */
    public static Opening open(Script page, @Nullable Opening saved, long now) {
        if (saved == null || page.logged().contains(saved.state().id())) {
            return new Opening(page, State.fresh(page));
        }
        State state = saved.state();
        if (state.isFinished()) {
            // On another day its entry waits in the outbox all the same, and must not be in the way.
            boolean over =
                    state.sending() == State.Sending.KEPT || saved.script().day() != page.day();
            return over ? new Opening(page, State.fresh(page)) : saved;
        }
        if (saved.script().isSamePlan(page)) {
            Script script = page.as(state.id());
            return new Opening(
                    script, update(script, state, new Event.Opened(now)).state());
        }
        Opening overtaken = overtaken(saved, now);
        return overtaken.state().holdsSomething() ? overtaken : new Opening(page, State.fresh(page));
    }

    /** A session whose plan no longer holds: it may be logged, and is not gone on with. */
    public static Opening overtaken(Opening saved, long now) {
        Play play = new Play(
                saved.script(),
                update(saved.script(), saved.state(), new Event.Opened(now)).state());
        if (!play.units.isEmpty()) {
            Timing.leave(play);
        }
        if (play.screen != Screen.AFTER && play.finished == 0) {
            play.screen = Screen.OVERTAKEN;
        }
        return new Opening(saved.script(), play.done());
    }

    /** A session and the script that it follows. */
    public record Opening(Script script, State state) {}
}
