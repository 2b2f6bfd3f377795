package org.birddog.pages.session;

import java.util.List;
import org.birddog.coach.envelope.Finding;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One number of pain and one of effort for all exercises that have none of their own: the highest of them, so that it
 * is true of each. A number that stops or lowers an exercise has to be given where it was felt, or all would pay for
 * one.
 *
 * @param lowersPain from which pain on an exercise steps down
 * @param lowersEffort from which effort on
 * @param cautious whether any rise of pain stops an exercise
 */
record Shared(int lowersPain, int lowersEffort, boolean cautious) {

    static Shared of(Turn turn) {
        boolean cautious = false;
        for (Finding finding : turn.sight().findings()) {
            cautious |= finding.limit().manner().cautious();
        }
        return new Shared(
                turn.content().page("step-down").number("pain"),
                turn.content().page("step-down").number("effort"),
                cautious);
    }

    /** What is felt in an exercise: its own numbers, else these. */
    Log.Felt felt(Form form, Log.Felt own) {
        return new Log.Felt(
                own.pain() == null ? form.number("shared-pain", 0, 10) : own.pain(),
                own.effort() == null ? form.number("shared-effort", 0, 10) : own.effort(),
                own.quality());
    }

    /** Refuses what cannot be meant for several exercises at once. */
    void check(Form form, @Nullable Integer before, List<Log.Felt> done) {
        Integer pain = form.number("shared-pain", 0, 10);
        Integer effort = form.number("shared-effort", 0, 10);
        int painless = 0;
        int effortless = 0;
        for (Log.Felt own : done) {
            painless += own.pain() == null ? 1 : 0;
            effortless += own.effort() == null ? 1 : 0;
        }
        boolean rises = pain != null && before != null && pain > before;
        if (pain != null && rises && painless > 1 && (cautious || pain >= lowersPain)) {
            form.refuse("shared-pain", form.say().of("session.shared-pain-much"));
        }
        if (effort != null && effortless > 1 && effort >= lowersEffort) {
            form.refuse("shared-effort", form.say().of("session.shared-effort-much"));
        }
    }
}
