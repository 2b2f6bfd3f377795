package org.birddog.coach.plan;

import java.util.Arrays;

/** Who should come into a draft next: the best of those that are not in, looked for where it may be found. */
final class Newcomers {

    /** Nobody. */
    static final int NOBODY = -1;

    private final Draft draft;
    private final Candidates candidates;
    private final int[] byGain;

    /** No less than each adds now: what it added when last asked, since it adds the less the more are in. */
    private final long[] gains;

    /** Who adds less than this stays out. */
    private long least = Draft.NONE;

    Newcomers(Draft draft) {
        this.draft = draft;
        this.candidates = draft.candidates;
        this.byGain = candidates.byGain;
        this.gains = new long[candidates.count()];
        forget();
    }

    /** To be told whenever any went out. */
    void forget() {
        Arrays.fill(gains, Long.MAX_VALUE / 2);
    }

    /** Whether a second form of a movement, and what is out of place, must stay out whatever they mend. */
    void refuseStopgaps(boolean refused) {
        least = refused ? Draft.LEAST_POINTS : Draft.NONE;
    }

    /** Who promises most, if the session promises more with them; nobody for the last place. */
    int mostPromising() {
        return draft.places() <= 1 ? NOBODY : best(true, NOBODY, NOBODY);
    }

    /** Who makes most of the session, its length and number counted, if they make it better. */
    int best() {
        return best(NOBODY, NOBODY);
    }

    /** The same, but for two who just went out. */
    int best(int without, int norThis) {
        return draft.places() == 0 ? NOBODY : best(false, without, norThis);
    }

    private int best(boolean promising, int without, int norThis) {
        int best = NOBODY;
        long highest = promising ? draft.promise() : draft.rank();
        long bound = promising ? draft.boundOfPromise() : draft.bound();
        for (int choice : byGain) {
            if (bound + gains[choice] > highest && choice != without && choice != norThis && draft.mayEnter(choice)) {
                long gain = draft.gain(choice);
                gains[choice] = gain;
                if (bound + gain > highest && gain > least) {
                    long then = promising ? draft.promiseWith(choice, gain) : draft.rankWith(choice, gain);
                    best = then > highest ? choice : best;
                    highest = Math.max(highest, then);
                }
            }
        }
        return best;
    }

    /**
     * The most that newcomers could bring in the place of one, or of two, who just went out: as many of them, and one
     * more besides.
     */
    long mostWithout(int one, int other) {
        long first = 0;
        long second = 0;
        long third = 0;
        long bonus = draft.mostBonus();
        for (int choice : byGain) {
            if (candidates.mostGain[choice] + bonus <= third) {
                break;
            }
            if (choice != one && choice != other && draft.mayEnter(choice)) {
                gains[choice] = draft.gain(choice);
                long gain = gains[choice] + draft.endGain(choice);
                if (gain > third) {
                    third = Math.min(gain, second);
                    second = Math.max(second, Math.min(gain, first));
                    first = Math.max(first, gain);
                }
            }
        }
        boolean isOne = other == NOBODY;
        long besides = isOne ? second : third;
        boolean isTooMany = draft.hasEnough(isOne ? 1 : 2) && !draft.hasEnough(0);
        return first + (isOne ? 0 : second) + Math.max(0, isTooMany ? besides - SessionWorth.TOO_MANY : besides);
    }
}
