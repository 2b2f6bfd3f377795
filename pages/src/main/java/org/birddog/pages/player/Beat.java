package org.birddog.pages.player;

import org.birddog.pages.player.Step.Kind;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What changes on a step from moment to moment.
 *
 * @param big the number to be read from two metres
 * @param small what it counts
 * @param done how much of the step is over, 0 to 1000
 * @param breath the breath under way, or null where none is paced
 * @param phase a word for what the body does now, by which a figure can move: the kind of the step, or hold
 */
public record Beat(
        String big, String small, int done, @Nullable Breath breath, String phase) {

    private static final int SECOND = 1000;
    private static final int MINUTE = 60;
    private static final int WHOLE = 1000;

    /** The moment of a step, running or held. */
    public static Beat of(Script script, State state, long now) {
        Play play = new Play(script, state);
        Wording say = script.say();
        Step step = play.current();
        long whole = Math.max(1, (long) step.seconds() * SECOND);
        long left = play.remaining(now);
        long elapsed = Math.clamp(whole - left, 0, whole);
        int done = (int) (elapsed * WHOLE / whole);
        String seconds = clock((Math.max(0, left) + SECOND - 1) / SECOND);
        String phase = step.kind().word();
        if (step.kind() == Kind.WORK) {
            int each = step.each() * SECOND;
            int rep = (int) Math.min(step.count(), elapsed / each + 1);
            boolean still = isHeld(step, elapsed % each);
            String small = say.of("player.of", "all", step.count());
            return new Beat(
                    Integer.toString(rep),
                    still ? say.of("player.phase.hold") : small,
                    done,
                    null,
                    still ? Kind.HOLD.word() : phase);
        }
        if (step.kind() == Kind.BREATHE) {
            Breath breath = Breath.at(play.move().breath(), elapsed);
            int round = (int) Math.min(step.count(), elapsed / ((long) step.each() * SECOND) + 1);
            String small = say.of("player.breath." + breath.part().word()) + " "
                    + say.of("player.round", "n", round, "all", step.count());
            return new Beat(
                    Integer.toString(breath.left()),
                    small,
                    done,
                    breath,
                    breath.part().word());
        }
        return new Beat(seconds, say.of("player.phase." + phase), done, null, phase);
    }

    /** Whether a repetition is held just now: its hold lies in its middle. */
    private static boolean isHeld(Step step, long into) {
        long hold = (long) step.held() * SECOND;
        long before = ((long) step.each() * SECOND - hold) / 2;
        return hold > 0 && into >= before && into < before + hold;
    }

    private static String clock(long seconds) {
        if (seconds < MINUTE) {
            return Long.toString(seconds);
        }
        long rest = seconds % MINUTE;
        return seconds / MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
