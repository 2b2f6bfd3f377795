package org.birddog.pages.today;

import java.util.List;
import org.birddog.coach.assessment.Assessment;
import org.birddog.coach.assessment.DueForm;
import org.birddog.coach.assessment.TestOffer;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One line that leads to the week's review, asks for a questionnaire or offers a self-test, and can be put off.
 *
 * @param says why, in the words of the rule
 * @param path where it is done
 * @param rule what "not now" is said to
 */
public record Invitation(String says, String path, String rule) {

    /** Today's, or null on most days. */
    static @Nullable Invitation of(Turn turn) {
        Reason review = turn.assessment().review();
        return review == null ? toMeasure(turn) : to("/review", review, turn);
    }

    /** What there is to fill in or to test today, or null. */
    public static @Nullable Invitation toMeasure(Turn turn) {
        Assessment assessment = turn.assessment();
        List<DueForm> due = assessment.due();
        if (!due.isEmpty()) {
            DueForm first = due.getFirst();
            return to("/questionnaires/" + first.form().word(), first.because(), turn);
        }
        TestOffer offer = assessment.offer();
        return offer == null ? null : to("/self-tests/" + offer.test().word(), offer.because(), turn);
    }

    private static Invitation to(String path, Reason because, Turn turn) {
        return new Invitation(turn.sayings().of(because).says(), path, because.rule());
    }
}
