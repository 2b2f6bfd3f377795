package org.birddog.coach.plan;

/** Who should come into a draft next: the best of those that are not in, looked for where it may be found. */
final class Newcomers {

    /** Nobody. */
    static final int NOBODY = -1;

    private final Draft draft;
    private final Candidates candidates;
    private final int[] byGain;

    Newcomers(Draft draft) {
        this.draft = draft;
        this.candidates = draft.candidates;
        this.byGain = candidates.byGain;
    }

    /** Who promises most, if the session promises more with them; nobody for the last place. */
    int mostPromising() {
        if (draft.places() <= 1) {
            return NOBODY;
        }
        int best = NOBODY;
        long now = draft.promise();
        long highest = now;
        long most = Draft.isWhole(now) ? now + draft.mostBonus() : Long.MAX_VALUE / 2;
        for (int choice : byGain) {
            if (most + candidates.mostGain[choice] <= highest) {
                break;
            }
            if (most + draft.mostGain(choice) > highest && draft.mayEnter(choice)) {
                long then = draft.promiseWith(choice, highest);
                if (then > highest) {
                    highest = then;
                    best = choice;
                }
            }
        }
        return best;
    }

    /** Who makes most of the session, its length and number counted, if they make it better. */
    int best() {
        return best(NOBODY, NOBODY);
    }

    /** The same, but for two who just went out. */
    int best(int without, int norThis) {
        if (draft.places() == 0) {
            return NOBODY;
        }
        int best = NOBODY;
        long now = draft.rank();
        long highest = now;
        long most = Draft.isWhole(now) ? now + draft.mostBonus() : Long.MAX_VALUE / 2;
        for (int choice : byGain) {
            if (most + candidates.mostGain[choice] <= highest) {
                break;
            }
            if (most + draft.mostGain(choice) > highest
                    && choice != without
                    && choice != norThis
                    && draft.mayEnter(choice)) {
                long then = draft.rankWith(choice, highest);
                if (then > highest) {
                    highest = then;
                    best = choice;
                }
            }
        }
        return best;
    }

    /** The most that newcomers could bring in the place of one, or of two: as many of them, and one more besides. */
    int mostWithout(int one, int other) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int choice : byGain) {
            if (candidates.mostGain[choice] <= third) {
                break;
            }
            int gain = draft.mostGain(choice);
            if (gain > third && choice != one && choice != other && draft.mayEnter(choice)) {
                third = Math.min(gain, second);
                second = Math.max(second, Math.min(gain, first));
                first = Math.max(first, gain);
            }
        }
        boolean isOne = other == NOBODY;
        int besides = (isOne ? second : third) - (draft.hasEnough(isOne ? 1 : 2) ? SessionWorth.TOO_MANY : 0);
        return first + (isOne ? 0 : second) + Math.max(0, besides);
    }
}
