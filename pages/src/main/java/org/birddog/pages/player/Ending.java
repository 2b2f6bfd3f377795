package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.player.Mark.Amount;
import org.jspecify.annotations.Nullable;

/** How a session ends: after its last exercise, early, or at once by a stop. Its entry is the form, filled in. */
final class Ending {

    private static final long MINUTE = 60_000;

    private Ending() {}

    /** The session is over at once. Its entry is made now: somebody with such a sign answers no more questions. */
    static void stop(Play play, @Nullable Sign sign, long now) {
        Timing.leave(play);
        boolean untried = !play.isOver() && !play.hasUnits() && play.step == 0;
        int before = untried ? lastDone(play) : -1;
        Mark mark = play.isOver() ? play.asked : play.counted();
        if (before >= 0 && sign != null) {
            // While one gets ready for an exercise, it is the one before that hurts.
            Mark done = play.marks.get(before);
            play.note(done.withPain(Mark.more(done.pain(), mark.pain())).withQuality(sign.quality()));
            mark = mark.withPain(null);
        } else {
            mark = mark.withQuality(sign == null ? null : sign.quality());
        }
        play.note(mark);
        play.sign = sign == null ? null : sign.quality();
        play.screen = Screen.STOPPED;
        play.sound(Effect.Tone.STOP);
        play.say(sign == null ? play.script.say().of("player.stopped-pain") : sign.alarm());
        keep(play, now);
    }

    /** The newest exercise of which something was done, or -1. */
    private static int lastDone(Play play) {
        for (int at = play.marks.size() - 1; at >= 0; at--) {
            if (play.marks.get(at).amount() != Amount.NOT) {
                return at;
            }
        }
        return -1;
    }

    /** Ends early: the exercise under way counts as far as it was done. */
    static void end(Play play) {
        Timing.leave(play);
        Mark mark = play.isOver() ? play.asked : play.counted();
        if (mark.counts()) {
            play.note(mark);
        }
        play.units.clear();
        last(play);
    }

    /** Nothing is left to do: the pain after it is asked for, where anything was done. */
    static void last(Play play) {
        boolean counts = false;
        for (Mark mark : play.marks) {
            counts |= mark.counts();
        }
        play.end = 0;
        play.units.clear();
        play.asked = Play.blank(play.place, play.variant);
        play.screen = counts ? Screen.AFTER : Screen.NOTHING;
        if (counts) {
            play.say(play.script.say().of("player.say.after"));
        }
    }

    static void finish(Play play, long now) {
        play.screen = Screen.DONE;
        play.say(play.script.say().of("player.say.done"));
        keep(play, now);
    }

    private static void keep(Play play, long now) {
        play.end = 0;
        play.units.clear();
        play.asked = Play.blank(play.place, play.variant);
        play.finished = Math.max(1, now);
        play.sending = State.Sending.WAITING;
        play.effects.add(new Effect.Keep(new Unsent(play.id(), play.script.action(), play.finished, fields(play))));
    }

    /** The session's form, filled in with what is known so far. */
    static List<Unsent.Field> fields(Play play) {
        List<Unsent.Field> fields = new ArrayList<>();
        add(fields, "id", play.id());
        for (int at = 0; at < play.script.places().size(); at++) {
            add(fields, "shown", play.script.places().get(at).planned().shown());
            for (Mark mark : play.marks) {
                if (mark.place() == at && mark.variant() != Place.Variant.PLANNED) {
                    add(fields, "shown", play.move(at, mark.variant()).shown());
                }
            }
        }
        add(fields, "pain-before", play.before);
        for (Mark mark : play.marks) {
            mark(fields, play.move(mark.place(), mark.variant()).id(), mark);
        }
        add(fields, "pain-after", play.after);
        add(fields, "minutes", (int) Math.max(1, (play.ran + MINUTE / 2) / MINUTE));
        return fields;
    }

    private static void mark(List<Unsent.Field> fields, String exercise, Mark mark) {
        add(fields, "done." + exercise, mark.amount());
        if (mark.amount() == Amount.PARTLY) {
            add(fields, "sets." + exercise, mark.sets());
            add(fields, "amount." + exercise, mark.count());
        }
        add(fields, "pain." + exercise, mark.pain());
        add(fields, "effort." + exercise, mark.effort());
        add(fields, "quality." + exercise, mark.quality());
    }

    private static void add(List<Unsent.Field> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new Unsent.Field(name, value instanceof Word word ? word.word() : value.toString()));
        }
    }
}
