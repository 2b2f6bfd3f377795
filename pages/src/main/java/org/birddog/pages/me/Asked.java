package org.birddog.pages.me;

import org.birddog.coach.diary.Screening;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/**
 * When the safety questions were answered, and when they are due again.
 *
 * @param isDue whether at least one counts as unanswered today
 * @param last the day of the last answers in words, or null where there were none
 * @param next the first day on which one of them is asked again, or null where one is due already
 */
record Asked(boolean isDue, @Nullable String last, @Nullable String next) {

    private static final String RULE = "screening-due";

    static Asked of(Turn turn) {
        boolean due = false;
        for (Finding finding : turn.sight().findings()) {
            due |= finding.rule().equals(RULE);
        }
        Integer last = null;
        for (Screening screening : turn.sight().facts().screened().screenings()) {
            last = screening.at().day();
        }
        int next = oldest(turn) + turn.content().page(RULE).number("valid-days");
        return new Asked(
                due,
                last == null ? null : PlainDay.ofYear(turn.say(), last),
                due ? null : PlainDay.ofYear(turn.say(), next));
    }

    /** The day of the answer that will be the first to be too old; one that is never asked again has none. */
    private static int oldest(Turn turn) {
        Integer week = turn.person().pregnancyWeekOn(turn.now().day());
        int oldest = turn.now().day();
        for (RedFlag flag : RedFlag.values()) {
            Reply newest = turn.sight().facts().screened().newest(flag);
            boolean spared = flag == RedFlag.PREGNANCY_WARNING_SIGN && week != null && week == 0;
            if (newest != null && !spared) {
                oldest = Math.min(oldest, newest.at().day());
            }
        }
        return oldest;
    }
}
