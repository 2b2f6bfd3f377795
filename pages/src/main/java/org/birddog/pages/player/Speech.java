package org.birddog.pages.player;

import java.util.List;
import org.birddog.pages.player.Step.Kind;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Wording;

/** What is said and sounded while time passes. Of beats that were slept through only the newest is told. */
final class Speech {

    /** So many of the last seconds tick. */
    private static final int TICKS = 3;

    private static final int SECOND = 1000;
    private static final int LONG_HOLD = 15;
    private static final int LONG = 60;

    private Speech() {}

    /** A step begins. */
    static void begins(Play play) {
        Wording say = play.script.say();
        Step step = play.current();
        Move move = play.move();
        play.sound(step.isWork() ? Effect.Tone.GO : Effect.Tone.OVER);
        switch (step.kind()) {
            case READY -> play.say(say.of("player.say.ready", "name", move.name(), "dose", move.dose()));
            case PLACE -> play.say(sided(play, say.of("player.say.place")));
            case WORK -> play.say(sided(play, say.of("player.say.begin") + cue(move, step)));
            case HOLD -> play.say(sided(play, say.of("player.say.hold")));
            case TIME -> play.say(sided(play, say.of("player.say.begin")));
            case BREATHE -> play.say(say.of("player.breath.in"));
            case SWITCH -> play.say(sided(play, say.of("player.say.switch")));
            case REST -> play.say(say.of("player.say.rest", "time", PlainDose.time(say, step.seconds())));
        }
    }

    private static String cue(Move move, Step step) {
        List<String> cues = move.cues();
        return cues.isEmpty() ? "" : " " + cues.get((step.set() - 1) % cues.size()) + ".";
    }

    private static String sided(Play play, String words) {
        Step step = play.current();
        return step.side() == null
                ? words
                : play.script.say().of("player.side." + step.side().word()) + " " + words;
    }

    /** What is heard between two instants of a step, in milliseconds from its beginning. */
    static void between(Play play, long from, long to) {
        Step step = play.current();
        int each = step.each() * SECOND;
        switch (step.kind()) {
            case WORK -> {
                int rep = (int) (to / each);
                if (from / each != rep && rep < step.count()) {
                    count(play, Integer.toString(rep + 1));
                }
            }
            case BREATHE -> breath(play, from, to);
            case READY, PLACE, HOLD, TIME, SWITCH, REST -> {
                ticks(play, step, from, to);
                middle(play, step, from, to);
            }
        }
    }

    private static void ticks(Play play, Step step, long from, long to) {
        long whole = (long) step.seconds() * SECOND;
        for (int last = 1; last <= TICKS && last < step.seconds(); last++) {
            long at = whole - (long) last * SECOND;
            if (from < at && at <= to) {
                play.sound(Effect.Tone.TICK);
                return;
            }
        }
    }

    private static void middle(Play play, Step step, long from, long to) {
        long half = (long) step.seconds() * SECOND / 2;
        if (from >= half || to < half) {
            return;
        }
        if (step.kind() == Kind.TIME && step.seconds() >= LONG) {
            count(play, play.script.say().of("player.say.half"));
        } else if (step.kind() == Kind.HOLD && step.seconds() >= LONG_HOLD) {
            List<String> cues = play.move().cues();
            count(play, cues.isEmpty() ? play.script.say().of("player.say.half") : cues.getFirst());
        }
    }

    private static void breath(Play play, long from, long to) {
        Breath before = Breath.at(play.move().breath(), from);
        Breath now = Breath.at(play.move().breath(), to);
        if (before.part() != now.part() || to - from >= (long) play.current().each() * SECOND) {
            count(play, play.script.say().of("player.breath." + now.part().word()));
        }
    }

    private static void count(Play play, String text) {
        play.effects.add(new Effect.Say(text, true));
    }
}
