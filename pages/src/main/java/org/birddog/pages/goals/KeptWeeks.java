package org.birddog.pages.goals;

import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.coach.plan.Wishes;
import org.birddog.pages.progress.DayMark;
import org.birddog.pages.turn.Turn;

/**
 * Weeks in a row that were kept. It forgives: five minutes count as a day, half of the days that were wanted are
 * enough, and one week of four may be missed, since pain and life come between (our proposals [P]). The week under way
 * ends nothing.
 *
 * @param weeks how many weeks were kept without a longer gap
 * @param began the first day of the week under way, which is not a Monday for most people
 * @param done days with a session in the week under way
 * @param enough days that keep it
 * @param wanted days that the person wants
 */
record KeptWeeks(int weeks, int began, int done, int enough, int wanted) {

    private static final int WEEK = 7;

    /** After a week that was missed, so many must be kept before another one may be. */
    private static final int BETWEEN = 3;

    /** Counted in weeks since the first entry, so that no week changes as the days go by. */
    static KeptWeeks of(Turn turn) {
        Facts facts = turn.sight().facts();
        ReliefRoutine relief = ReliefRoutine.of(turn.content());
        int begun = (facts.today() - facts.firstDay()) / WEEK;
        int start = facts.firstDay() + begun * WEEK;
        int done = done(facts, relief, start);
        int enough = enough(facts, facts.today());
        int kept = done >= enough ? 1 : 0;
        int sinceMissed = BETWEEN;
        for (int from = start - WEEK; from >= facts.firstDay(); from -= WEEK) {
            if (done(facts, relief, from) >= enough(facts, from + WEEK - 1)) {
                kept++;
                sinceMissed++;
            } else if (sinceMissed < BETWEEN) {
                break;
            } else {
                sinceMissed = 0;
            }
        }
        return new KeptWeeks(kept, start, done, enough, wanted(facts, facts.today()));
    }

    private static int done(Facts facts, ReliefRoutine relief, int from) {
        return DayMark.count(facts, relief, from, from + WEEK - 1, DayMark.SESSION);
    }

    private static int enough(Facts facts, int day) {
        return (wanted(facts, day) + 1) / 2;
    }

    private static int wanted(Facts facts, int day) {
        return Wishes.of(facts.personOn(day)).days();
    }
}
