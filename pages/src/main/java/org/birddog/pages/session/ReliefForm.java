package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Form;
import org.jspecify.annotations.Nullable;

/** Reads the log of quick relief: all of it or some, and whether something felt wrong. */
record ReliefForm(Log log) {

    /** The session as it was done, or null where the form has a fault. */
    @Nullable
    Session read(String id, At at) {
        Form form = log.form();
        Integer before = log.before();
        Amount amount = form.word("did", Amount.values());
        List<String> ticked = form.values("which");
        List<Quality> quality = form.words("quality", Quality.values());
        String where = form.value("where");
        boolean all = amount == Amount.PLANNED;
        if (amount == null && ticked.isEmpty() && quality.isEmpty()) {
            form.refuse("did", form.say().of("relief.did-ask"));
        }
        List<Session.Done> done = new ArrayList<>();
        for (Shown one : log.shown()) {
            boolean wrong = !quality.isEmpty() && isWhere(one, where, all ? List.of() : ticked);
            Log.Felt felt = wrong ? new Log.Felt(null, null, quality) : Log.Felt.NOTHING_TOLD;
            if (all || ticked.contains(one.id())) {
                done.add(Log.all(one, felt));
            } else if (wrong) {
                done.add(Log.none(one, felt));
            }
        }
        if (done.isEmpty() && !form.isFaulty()) {
            form.refuse("which", form.say().of("relief.which-ask"));
        }
        return log.session(id, at, before, done);
    }

    /** Whether something felt wrong in this one: where it is not told in which, in each that was done. */
    private boolean isWhere(Shown one, String where, List<String> ticked) {
        boolean told = false;
        for (Shown other : log.shown()) {
            told |= other.id().equals(where);
        }
        if (told) {
            return one.id().equals(where);
        }
        return ticked.isEmpty() || ticked.contains(one.id());
    }
}
