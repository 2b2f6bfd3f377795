package org.birddog.coach.assessment;

import java.util.List;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Form;
import org.jspecify.annotations.Nullable;

/**
 * How a score has changed since the first of its kind. A score of own activities is compared with the first about the
 * same activities.
 *
 * @param first the one that it is compared with
 * @param gain in tenths of a point: above nought where things got better
 * @param verdict what to make of it
 */
public record ScoreChange(Questionnaire first, int gain, Verdict verdict) {

    /** What to make of a change. */
    public enum Verdict {
        /** At least the change that people notice, for the better. */
        BETTER,
        /** At least as much, for the worse. */
        WORSE,
        /** Less than that: it may be chance, or a better or worse day. */
        WITHIN_CHANCE,
        /** The first score was so low or so high that the form hardly shows a change from it. */
        COARSE,
        /** Nobody says how many points people notice. */
        UNKNOWN
    }

    /** The change from the first to a filled-in form, or null where it is the first. */
    public static @Nullable ScoreChange of(QuestionnaireForm form, List<Questionnaire> all, Questionnaire now) {
        List<Questionnaire> alike = alike(all, now);
        return alike.isEmpty() || alike.getFirst().id().equals(now.id()) ? null : between(form, alike.getFirst(), now);
    }

    /** All filled-in questionnaires that one may be compared with, itself among them, in their order. */
    public static List<Questionnaire> alike(List<Questionnaire> all, Questionnaire now) {
        return all.stream()
                .filter(one -> one.form() == now.form() && isAlike(one, now))
                .toList();
    }

    /** How many points of a score people notice, or null where nobody says so. */
    public static @Nullable Integer needed(QuestionnaireForm form, Questionnaire now) {
        QuestionnaireForm.Notable notable = form.notable();
        if (notable == null) {
            return null;
        }
        Integer alone = now.answers().size() == 1 ? notable.alone() : null;
        return alone == null ? notable.points() : alone;
    }

    private static ScoreChange between(QuestionnaireForm form, Questionnaire first, Questionnaire now) {
        int before = form.score(first.answers().values());
        int rise = form.score(now.answers().values()) - before;
        int gain = form.better() == Better.HIGHER ? rise : -rise;
        return new ScoreChange(first, gain, verdict(form, before, gain, needed(form, now)));
    }

    private static Verdict verdict(QuestionnaireForm form, int before, int gain, @Nullable Integer needed) {
        QuestionnaireForm.Notable notable = form.notable();
        if (notable == null || needed == null) {
            return Verdict.UNKNOWN;
        }
        int size = Math.abs(gain);
        boolean byPoints = size >= 10 * needed;
        if (!byPoints && form.isCoarseAt(before)) {
            return Verdict.COARSE;
        }
        boolean byShare = notable.percent() != null && size > 0 && size * 100 >= before * notable.percent();
        if (!byPoints && !byShare) {
            return Verdict.WITHIN_CHANCE;
        }
        return gain > 0 ? Verdict.BETTER : Verdict.WORSE;
    }

    private static boolean isAlike(Questionnaire one, Questionnaire other) {
        return one.form() != Form.PSFS
                || one.answers().keySet().equals(other.answers().keySet());
    }
}
