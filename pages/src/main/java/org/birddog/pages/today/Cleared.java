package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's yes of the last days, as the person told it.
 *
 * @param who said it
 * @param about the titles of what it was about
 * @param stays the titles of what still limits the plan
 */
record Cleared(String who, List<String> about, List<String> stays) {

    /** For how many days the page thanks for it. */
    private static final int DAYS = 7;

    /** The newest word of a clinician, where it was a yes and is new; else null. */
    static @Nullable Cleared of(Turn turn) {
        List<Consultation> all = turn.diary().all(Consultation.class);
        Consultation seen = all.isEmpty() ? null : all.getLast();
        if (seen == null
                || seen.outcome() != Outcome.MAY_EXERCISE
                || turn.now().day() - seen.at().day() >= DAYS) {
            return null;
        }
        List<String> about = new ArrayList<>();
        for (RulePage page : turn.content().pages()) {
            if (seen.about().contains(page.rule())) {
                about.add(turn.sayings().text(page).title());
            }
        }
        List<String> stays = new ArrayList<>();
        for (Reason reason : turn.advice().because()) {
            String title = turn.sayings().title(reason.rule());
            if (!reason.rule().equals("stage") && !stays.contains(title)) {
                stays.add(title);
            }
        }
        return about.isEmpty() ? null : new Cleared(turn.say().label(seen.with()), about, stays);
    }
}
