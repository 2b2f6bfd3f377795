package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/** One update under way: a state that may be changed until it is done, and the effects that come of it. */
final class Play {

    final Script script;
    final List<Effect> effects = new ArrayList<>();
    final List<Integer> units;
    final List<Mark> marks;
    private final String id;
    Screen screen;
    int place;
    Place.Variant variant;
    int step;
    long end;
    long left;
    long seen;
    long ran;
    boolean away;
    Mark asked;

    @Nullable
    Integer before;

    @Nullable
    Integer after;

    @Nullable
    String sign;

    long finished;
    State.Sending sending;

    Play(Script script, State state) {
        this.script = script;
        id = state.id();
        screen = state.screen();
        place = state.place();
        variant = state.variant();
        step = state.step();
        end = state.end();
        left = state.left();
        seen = state.seen();
        ran = state.ran();
        away = state.away();
        units = new ArrayList<>(state.units());
        marks = new ArrayList<>(state.marks());
        asked = state.asked();
        before = state.before();
        after = state.after();
        sign = state.sign();
        finished = state.finished();
        sending = state.sending();
    }

    State done() {
        return new State(
                id,
                screen,
                place,
                variant,
                step,
                end,
                left,
                seen,
                ran,
                away,
                List.copyOf(units),
                List.copyOf(marks),
                asked,
                before,
                after,
                sign,
                finished,
                sending);
    }

    /** The mark of an exercise of which nothing is known yet. */
    static Mark blank(int place, Place.Variant variant) {
        return new Mark(place, variant, Mark.Amount.NOT, null, null, null, null, null);
    }

    String id() {
        return id;
    }

    Move move() {
        return move(place, variant);
    }

    Move move(int at, Place.Variant which) {
        Move move = script.places().get(at).move(which);
        return move == null ? script.places().get(at).planned() : move;
    }

    /** The step that runs or is held; the last one where all are over. */
    Step current() {
        List<Step> steps = move().steps();
        return steps.get(Math.min(step, steps.size() - 1));
    }

    /** Whether all steps of the exercise are over. */
    boolean isOver() {
        return step >= move().steps().size();
    }

    /** Milliseconds that the step has left, running or held; more than its length while a rest is made longer. */
    long remaining(long now) {
        return end > 0 ? end - Math.max(now, seen) : left;
    }

    boolean hasUnits() {
        for (int done : units) {
            if (done > 0) {
                return true;
            }
        }
        return false;
    }

    /** Notes what was done of an exercise; each has one mark. */
    void note(Mark mark) {
        Mark noted = mark;
        for (Mark earlier : List.copyOf(marks)) {
            if (earlier.place() == mark.place() && earlier.variant() == mark.variant()) {
                marks.remove(earlier);
                noted = noted.after(earlier);
            }
        }
        marks.add(noted);
    }

    void say(String text) {
        effects.add(new Effect.Say(text, false));
    }

    void sound(Effect.Tone tone) {
        effects.add(new Effect.Sound(tone));
    }

    /** This exercise's mark with the amount that was counted: of both sides the smaller. */
    Mark counted() {
        Move move = move();
        int whole = 0;
        int first = 0;
        for (int set = 1; set <= move.sets(); set++) {
            int least = Integer.MAX_VALUE;
            boolean all = true;
            for (Side side : new Side[] {Side.LEFT, Side.RIGHT, Side.BOTH}) {
                int planned = sum(move, set, side, false);
                int done = sum(move, set, side, true);
                least = planned == 0 ? least : Math.min(least, done);
                all &= done == planned;
            }
            whole += all ? 1 : 0;
            first = set == 1 ? least : first;
        }
        if (whole == move.sets()) {
            return asked.with(Mark.Amount.PLANNED, null, null);
        }
        if (!hasUnits()) {
            return asked.with(Mark.Amount.NOT, null, null);
        }
        if (whole > 0) {
            return asked.with(Mark.Amount.PARTLY, whole, move.most() == 0 ? null : move.most());
        }
        boolean known = first > 0 && move.most() > 0;
        return asked.with(Mark.Amount.PARTLY, known ? 1 : null, known ? first : null);
    }

    /** The units of one set on one side; BOTH stands for an exercise without sides. */
    private int sum(Move move, int set, Side side, boolean done) {
        int sum = 0;
        for (int at = 0; at < move.steps().size(); at++) {
            Step each = move.steps().get(at);
            Side its = each.side() == null ? Side.BOTH : each.side();
            if (each.isWork() && each.set() == set && its == side) {
                sum += done ? (at < units.size() ? units.get(at) : 0) : each.count();
            }
        }
        return sum;
    }
}
