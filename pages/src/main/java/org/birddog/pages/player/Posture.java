package org.birddog.pages.player;

import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.look.Repetition;
import org.birddog.pages.player.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where the drawing of an exercise stands at a moment, so that it moves with the count and waits when that waits.
 *
 * @param at milliseconds since its loop began
 * @param held the same of the pose that is held, for whoever wishes to see nothing move
 * @param mirrored whether it shows the other side of the body than the one at work, and is to be turned over
 */
public record Posture(int at, int held, boolean mirrored) {

    private static final long SECOND = 1000;

    /** The posture of a state, running or held; null where no exercise is shown. */
    public static @Nullable Posture of(Script script, State state, long now) {
        Play play = new Play(script, state);
        List<Repetition> loop = play.move().loop();
        if (play.isOver() || loop.isEmpty()) {
            return null;
        }
        Step step = play.current();
        Step before = play.step == 0 ? null : play.move().steps().get(play.step - 1);
        long whole = step.seconds() * SECOND;
        long elapsed = Math.clamp(whole - play.remaining(now), 0, whole);
        Side side = side(play, step);
        Repetition shown = shown(loop, side);
        boolean mirrored = shown.side() != null && side != null && shown.side() != side;
        boolean released = before != null && before.kind() == Kind.HOLD && before.side() == step.side();
        long at = switch (step.kind()) {
            case READY -> demonstrated(shown, elapsed - whole);
            case PLACE ->
                released ? again(shown, elapsed, whole) : between(0, whole, elapsed, shown.begins(), shown.held());
            case HOLD -> shown.held();
            case WORK -> repeated(shown, step, elapsed % (step.each() * SECOND));
            case TIME -> over(shown.begins(), side == null ? loop.getLast().ends() : shown.ends(), elapsed);
            case BREATHE -> breathed(shown, step, play.move().breath(), elapsed);
            case SWITCH -> shown.begins();
            case REST -> released ? Math.min(shown.leaves() + elapsed, shown.ends()) : shown.begins();
        };
        return new Posture((int) at, shown.held(), mirrored);
    }

    /** The side of a step, or of the work that it leads to. */
    private static @Nullable Side side(Play play, Step step) {
        Side side = step.side();
        for (int next = play.step + 1;
                side == null && next < play.move().steps().size();
                next++) {
            side = play.move().steps().get(next).side();
        }
        return side;
    }

    private static Repetition shown(List<Repetition> loop, @Nullable Side side) {
        for (Repetition repetition : loop) {
            if (repetition.side() == side) {
                return repetition;
            }
        }
        return loop.getFirst();
    }

    /** Over and over in the drawing's own time, with a rest between; the work begins as a rest is over. */
    private static long demonstrated(Repetition shown, long instant) {
        long length = (long) shown.ends() - shown.begins();
        return shown.begins() + Math.min(length, Math.floorMod(instant, length + SECOND));
    }

    /** Over and over without a rest. */
    private static long over(long begins, long ends, long elapsed) {
        return begins + elapsed % Math.max(1, ends - begins);
    }

    /** A repetition at the tempo of the count, with its hold where that has it. */
    private static long repeated(Repetition shown, Step step, long into) {
        long each = step.each() * SECOND;
        long hold = step.held() * SECOND;
        if (hold == 0) {
            return between(0, each, into, shown.begins(), shown.ends());
        }
        long way = (each - hold) / 2;
        if (into < way) {
            return between(0, way, into, shown.begins(), shown.held());
        }
        return into < way + hold ? shown.held() : between(way + hold, each, into, shown.leaves(), shown.ends());
    }

    /** From one hold of a set straight into the next. */
    private static long again(Repetition shown, long elapsed, long whole) {
        long half = whole / 2;
        return elapsed < half
                ? between(0, half, elapsed, shown.leaves(), shown.ends())
                : between(half, whole, elapsed, shown.begins(), shown.held());
    }

    /** As it is drawn where it is breathed so; where the breath is not held, its parts one by one. */
    private static long breathed(Repetition shown, Step step, List<Integer> lengths, long elapsed) {
        if (shown.ends() - shown.begins() == step.each() * SECOND) {
            return over(shown.begins(), shown.ends(), elapsed);
        }
        Breath breath = Breath.at(lengths, elapsed);
        return switch (breath.part()) {
            case IN -> between(0, Breath.FULL, breath.size(), shown.begins(), shown.held());
            case HOLD -> shown.held();
            case OUT -> between(0, Breath.FULL, Breath.FULL - breath.size(), shown.leaves(), shown.ends());
            case PAUSE -> shown.ends();
        };
    }

    /** What lies as far between two others as an instant lies in its stretch of time. */
    private static long between(long begin, long end, long instant, long from, long to) {
        return end <= begin ? to : from + (to - from) * (instant - begin) / (end - begin);
    }
}
