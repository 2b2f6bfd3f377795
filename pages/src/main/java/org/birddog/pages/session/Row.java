package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.indications.HeartRateZone;
import org.birddog.coach.vocabulary.Block;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as the pages show it.
 *
 * @param place among all that are shown, from 1 on
 * @param caution what to look out for, or null
 * @param effort how hard it should be, or null where that is no question
 * @param fresh whether it was never logged before, so that its steps are read first
 * @param gone whether the plan of by now has it no more
 * @param heading the part of the session that begins with it, or null
 */
record Row(
        Shown shown,
        int place,
        ExerciseText text,
        String dose,
        @Nullable Saying caution,
        @Nullable Saying effort,
        boolean fresh,
        boolean gone,
        @Nullable Block heading) {

    /** What was shown, beside what is planned by now. */
    static List<Row> of(Turn turn, List<Shown> shown, @Nullable PlannedSession planned) {
        List<Row> rows = new ArrayList<>();
        Block block = null;
        for (Shown one : shown) {
            Item item = item(planned, one);
            Reason caution = item == null ? null : item.caution();
            rows.add(new Row(
                    one,
                    rows.size() + 1,
                    turn.text(one.id()),
                    turn.sayings().dose(one.exercise(), one.dose()),
                    caution == null ? null : turn.sayings().of(caution),
                    effort(turn, item),
                    isFresh(turn, one),
                    item == null,
                    one.block() == block ? null : one.block()));
            block = one.block();
        }
        return rows;
    }

    private static @Nullable Saying effort(Turn turn, @Nullable Item item) {
        for (Reason reason : item == null ? List.<Reason>of() : item.because()) {
            if (HeartRateZone.HOW_HARD.contains(reason.rule())) {
                return turn.sayings().of(reason);
            }
        }
        return null;
    }

    private static @Nullable Item item(@Nullable PlannedSession planned, Shown one) {
        for (Item item : planned == null ? List.<Item>of() : planned.items()) {
            if (item.exercise().id().equals(one.id())) {
                return item;
            }
        }
        return null;
    }

    /** Whether an exercise was never logged before, so that its steps are read first. */
    static boolean isFresh(Turn turn, Shown one) {
        int place = turn.content().indexOf(one.id());
        return turn.sight().training().standings().get(place) == null;
    }

    String id() {
        return shown.id();
    }

    String name() {
        return text.name();
    }

    /** The name of a field of its log. */
    String field(String what) {
        return SessionForm.field(what, shown);
    }
}
