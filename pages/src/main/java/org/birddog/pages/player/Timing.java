package org.birddog.pages.player;

import org.birddog.pages.player.Step.Kind;

/** How time passes. A step ends at an instant; nothing is counted down, so nothing is lost while nobody looks. */
final class Timing {

    /** Later than this, nobody was led any more: what comes next waits until somebody is back. */
    static final long AWAY = 5_000;

    /** Within this the next step begins where the last one ended, so that the tempo does not drift. */
    private static final long PROMPT = 1_000;

    /** What is added to a rest at one press. */
    static final long MORE = 15_000;

    private Timing() {}

    /** Begins a step of the exercise; after the last one comes the question how it was. */
    static void begin(Play play, int step, long at, boolean held) {
        play.step = step;
        if (play.isOver()) {
            play.end = 0;
            Asking.ask(play);
            return;
        }
        while (play.units.size() <= step) {
            play.units.add(0);
        }
        play.units.set(step, 0);
        play.screen = Screen.STEP;
        play.left = 1000L * play.current().seconds();
        play.end = held ? 0 : at + play.left;
        play.seen = at;
        play.away = false;
        Speech.begins(play);
    }

    /** Begins an exercise. */
    static void enter(Play play, int place, Place.Variant variant, long at) {
        play.place = place;
        play.variant = variant;
        play.units.clear();
        play.asked = Play.blank(place, variant);
        begin(play, 0, at, false);
    }

    /** Lets time pass until an instant. */
    static void pass(Play play, long now) {
        if (play.screen != Screen.STEP || play.end == 0) {
            return;
        }
        if (now < play.seen) {
            // The clock was put back: what is left stays what it was.
            play.end -= play.seen - now;
            play.seen = now;
            return;
        }
        long from = play.seen;
        play.ran += Math.max(0, Math.min(now, play.end) - from);
        if (now < play.end) {
            Speech.between(play, elapsed(play, from), elapsed(play, now));
            play.seen = now;
            return;
        }
        long late = now - play.end;
        Step over = play.current();
        play.units.set(play.step, late > AWAY ? over.unitsAfter(elapsed(play, from)) : over.count());
        begin(play, play.step + 1, late > PROMPT ? now : play.end, late > AWAY);
        play.away = late > AWAY && play.screen == Screen.STEP;
    }

    /** How much of the running step is over at an instant, in milliseconds; below 0 while a rest is made longer. */
    static long elapsed(Play play, long at) {
        return 1000L * play.current().seconds() - (play.end - at);
    }

    /** How much of the step is over, whether it runs or is held. */
    static long elapsed(Play play) {
        return play.end > 0 ? elapsed(play, play.seen) : 1000L * play.current().seconds() - play.left;
    }

    /** Holds the step that runs. */
    static void hold(Play play) {
        if (play.end > 0) {
            play.left = Math.max(0, play.end - play.seen);
            play.end = 0;
        }
    }

    static void resume(Play play, long now) {
        if (play.end == 0 && !play.isOver()) {
            play.end = now + play.left;
            play.seen = now;
            play.away = false;
            play.sound(Effect.Tone.GO);
        }
    }

    /** Leaves the step before its end: what was done of it counts, and no more. */
    static void next(Play play, long now) {
        leave(play);
        begin(play, play.step + 1, now, false);
    }

    /** Notes what was done of the step so far. */
    static void leave(Play play) {
        if (!play.isOver()) {
            play.units.set(play.step, play.current().unitsAfter(elapsed(play)));
            hold(play);
        }
    }

    /** Goes to the step before, which is done anew. */
    static void back(Play play, long now) {
        if (play.step > 0) {
            begin(play, play.step - 1, now, false);
        } else {
            Asking.again(play);
        }
    }

    static void moreRest(Play play) {
        if (play.current().kind() == Kind.REST || play.current().kind() == Kind.SWITCH) {
            play.left += MORE;
            play.end += play.end > 0 ? MORE : 0;
        }
    }

    /** The page is opened again: a step that ran is held where it was. */
    static void opened(Play play, long now) {
        if (play.screen == Screen.STEP && play.end > 0) {
            pass(play, now);
            hold(play);
            play.away = play.screen == Screen.STEP;
        }
    }
}
