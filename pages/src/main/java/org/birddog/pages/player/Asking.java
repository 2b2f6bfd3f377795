package org.birddog.pages.player;

import org.birddog.pages.player.Mark.Amount;
import org.jspecify.annotations.Nullable;

/** What is asked of the person: how an exercise was, what hurts, and what follows of that by the script. */
final class Asking {

    private Asking() {}

    /** Asks how the exercise was, with the amount that was counted. */
    static void ask(Play play) {
        play.step = play.move().steps().size();
        play.end = 0;
        play.asked = play.counted();
        play.screen = Screen.ASK;
        play.sound(Effect.Tone.OVER);
        play.say(play.script.say().of("player.say.ask"));
    }

    /** Asks anew about the exercise before, or shows the beginning. What was done since is kept. */
    static void again(Play play) {
        Timing.leave(play);
        Mark here = play.counted();
        if (here.counts()) {
            play.note(here);
        }
        Mark last = play.marks.stream()
                .filter(mark ->
                        mark.place() < play.place || (mark.place() == play.place && mark.variant() != play.variant))
                .max((one, other) -> one.place() - other.place())
                .orElse(null);
        if (last == null) {
            play.screen = Screen.BEGIN;
            return;
        }
        play.marks.remove(last);
        play.place = last.place();
        play.variant = last.variant();
        play.asked = last;
        play.step = play.move().steps().size();
        play.units.clear();
        for (Step step : play.move().steps()) {
            play.units.add(last.amount() == Amount.PLANNED ? step.count() : 0);
        }
        play.screen = Screen.ASK;
    }

    /** How much of the exercise it was. */
    static void amount(Play play, Amount amount) {
        Move move = play.move();
        if (amount != Amount.PARTLY) {
            play.asked = play.asked.with(amount, null, null);
        } else if (move.sets() > 1) {
            play.asked = play.asked.with(amount, move.sets() - 1, move.most() == 0 ? null : move.most());
        } else {
            boolean counts = move.most() > 1;
            play.asked = play.asked.with(amount, counts ? 1 : null, counts ? move.most() / 2 : null);
        }
    }

    /** One more or one less: sets where there are several, else units. */
    static void change(Play play, int by) {
        Move move = play.move();
        Mark asked = play.asked;
        Integer sets = asked.sets();
        Integer count = asked.count();
        if (sets == null || !canChange(move, asked)) {
            return;
        }
        if (move.sets() > 1) {
            int changed = Math.clamp(sets + (long) by, 1, move.sets() - 1);
            play.asked = asked.with(Amount.PARTLY, changed, move.most() == 0 ? null : move.most());
        } else if (count != null) {
            play.asked = asked.with(Amount.PARTLY, 1, Math.clamp(count + (long) by, 1, move.most() - 1));
        }
    }

    /** Whether a part has a number that can be more or less. */
    static boolean canChange(Move move, Mark mark) {
        return mark.amount() == Amount.PARTLY
                && mark.sets() != null
                && (move.sets() > 1 ? move.sets() > 2 : move.most() > 2);
    }

    /** A pain in the middle of an exercise that has none of the signs. */
    static void aches(Play play, int pain, long now) {
        Integer known = play.asked.pain();
        play.asked = play.asked.withPain(known == null ? pain : Math.max(known, pain));
        switch (follow(play)) {
            case STOP -> Ending.stop(play, null, now);
            case LESS -> play.screen = play.isOver() ? Screen.ASK : Screen.LESS;
            case GO_ON -> close(play);
        }
    }

    /** What follows the pain that was told of this exercise. */
    static Follow follow(Play play) {
        Integer pain = play.asked.pain();
        return pain == null || play.before == null ? Follow.GO_ON : play.script.follow(play.before, pain);
    }

    /** Back to where the question came from. */
    static void close(Play play) {
        play.screen = play.isOver() ? Screen.ASK : Screen.STEP;
    }

    /** The exercise is noted; the next one comes, or the end. */
    static void goOn(Play play, long now) {
        if (follow(play) == Follow.STOP) {
            Ending.stop(play, null, now);
            return;
        }
        play.note(play.asked);
        if (play.place + 1 < play.script.places().size()) {
            Timing.enter(play, play.place + 1, Place.Variant.PLANNED, now);
        } else {
            Ending.last(play);
        }
    }

    /** Leaves the exercise: what was done of it is asked about, where anything was. */
    static void leave(Play play, long now) {
        Timing.leave(play);
        if (play.hasUnits() || play.asked.counts()) {
            ask(play);
        } else {
            play.asked = play.counted();
            goOn(play, now);
        }
    }

    /** Another exercise in the same place; what was done of this one is kept. */
    static void swap(Play play, Place.Variant variant, long now) {
        Timing.leave(play);
        Mark mark = play.counted();
        if (mark.counts()) {
            play.note(mark);
        }
        Timing.enter(play, play.place, variant, now);
    }

    /** Whether a variant can be had in this place and was not done yet. */
    static boolean offers(Play play, Place.Variant variant) {
        if (play.variant == variant || play.script.places().get(play.place).move(variant) == null) {
            return false;
        }
        for (Mark mark : play.marks) {
            if (mark.place() == play.place && mark.variant() == variant) {
                return false;
            }
        }
        return true;
    }

    /** The sign of a number, or null where the script has none. */
    static @Nullable Sign sign(Play play, int number) {
        return number < 0 || number >= play.script.signs().size()
                ? null
                : play.script.signs().get(number);
    }
}
