package org.birddog.pages.player;

import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in a session. It is all that the player knows, and short enough to be kept at each change.
 *
 * @param id of the entry that it becomes
 * @param place of the exercise in the session, from 0 on
 * @param step of the exercise, from 0 on; as many as it has where all are over
 * @param end the instant at which the running step ends; 0 where none runs
 * @param left milliseconds that a step has left which is held
 * @param seen the newest instant at which a running step was looked at
 * @param ran milliseconds of exercise and rest so far
 * @param away whether a step was held because nobody looked
 * @param units how many units of each step of this exercise were done
 * @param marks what was done of the exercises before, in their order
 * @param asked this exercise's own mark, as far as it is known
 * @param sign the sign that stopped the session, or null
 * @param finished when it was over, 0 where it is not
 * @param sending where its entry is
 */
public record State(
        String id,
        Screen screen,
        int place,
        Place.Variant variant,
        int step,
        long end,
        long left,
        long seen,
        long ran,
        boolean away,
        List<Integer> units,
        List<Mark> marks,
        Mark asked,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable String sign,
        long finished,
        Sending sending) {

    /** Where an entry is on its way to the diary. */
    public enum Sending implements Word {
        WAITING,
        KEPT,
        REFUSED
    }

    /** A session that nobody has begun. */
    public static State fresh(Script script) {
        return new State(
                script.id(),
                Screen.BEGIN,
                0,
                Place.Variant.PLANNED,
                0,
                0,
                0,
                0,
                0,
                false,
                List.of(),
                List.of(),
                Play.blank(0, Place.Variant.PLANNED),
                script.before(),
                null,
                null,
                0,
                Sending.WAITING);
    }

    /** Whether time counts at the moment. */
    public boolean isRunning() {
        return screen == Screen.STEP && end > 0;
    }

    /** Whether it is over, however it ended. */
    public boolean isFinished() {
        return finished > 0;
    }

    /** Whether something was done that the diary should know of. */
    public boolean holdsSomething() {
        for (Mark mark : marks) {
            if (mark.counts()) {
                return true;
            }
        }
        for (int done : units) {
            if (done > 0) {
                return true;
            }
        }
        return asked.counts();
    }
}
