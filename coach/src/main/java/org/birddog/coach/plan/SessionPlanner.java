package org.birddog.coach.plan;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the session that is worth most. It puts in what must be in, then again and again what promises most. Then
 * it takes out one, or two, or all for one that had no room, and fills up anew, as long as that makes the session
 * better. Where there is room for three at most, it looks at all. No step makes it worse, and the same task always
 * gives the same session.
 */
public final class SessionPlanner {

    private static final int NOBODY = Newcomers.NOBODY;

    /** Of how many every two are looked at together, not only each alone. */
    private static final int FEW = 3;

    /** With how many that had no room it begins anew before it is content. */
    private static final int BEGINNINGS = 2;

    /** A session of no more than these is looked through whole. */
    private static final int THREE = 3;

    private final Candidates candidates;
    private final Draft draft;
    private final int[] byGain;
    private final Newcomers newcomers;

    /** Who came in since some were taken out. */
    private final int[] added;

    private long rank = Draft.NONE;

    private SessionPlanner(SessionTask task) {
        this.candidates = new Candidates(task);
        this.draft = new Draft(candidates);
        this.byGain = candidates.byGain;
        this.newcomers = new Newcomers(draft);
        this.added = new int[Math.max(1, task.most())];
    }

    /** The best session found, or null where nothing that may be in can end one. */
    public static @Nullable Sequence plan(SessionTask task) {
        SessionPlanner planner = new SessionPlanner(task);
        planner.begin();
        if (planner.rank == Draft.NONE) {
            return null;
        }
        if (task.most() <= THREE) {
            EverySession.best(planner.draft);
        } else {
            planner.improve();
            planner.lookForWhatIsMissing();
        }
        return Sequence.of(planner.draft);
    }

    /** What a clinician prescribed, as far as it leaves room for an end; then all else. */
    private void begin() {
        for (int choice = 0; choice < candidates.count(); choice++) {
            if (candidates.ordered[choice] && draft.mayEnter(choice)) {
                draft.add(choice);
            }
        }
        fillByPromise();
        while (rank == Draft.NONE && draft.size() > 0) {
            draft.remove(longestIn());
            fillByPromise();
        }
    }

    private int longestIn() {
        int longest = NOBODY;
        for (int choice : byGain) {
            boolean longer = longest == NOBODY || candidates.seconds[choice] > candidates.seconds[longest];
            longest = draft.isIn(choice) && longer ? choice : longest;
        }
        return longest;
    }

    /** Where something is missing: what is long may have taken the room, or a stopgap the place of what is better. */
    private void lookForWhatIsMissing() {
        if (!Draft.isWhole(rank)) {
            beginAnew(true);
        }
        if (!Draft.isWhole(rank)) {
            newcomers.refuseStopgaps(true);
            beginAnew(false);
            newcomers.refuseStopgaps(false);
        }
    }

    /** Begins anew, with the shortest there are or with none; what was there stays where that is no better. */
    private void beginAnew(boolean withTheShortest) {
        long best = rank;
        boolean[] before = draft.chosen();
        draft.takeOutAll();
        int next = withTheShortest ? shortest(true) : NOBODY;
        while (next != NOBODY && !draft.hasFewest()) {
            draft.add(next);
            next = shortest(false);
        }
        fillByPromise();
        improve();
        if (rank < best) {
            draft.restore(before);
            rank = best;
        }
    }

    private int shortest(boolean ending) {
        int shortest = NOBODY;
        for (int choice : byGain) {
            boolean shorter = shortest == NOBODY || candidates.seconds[choice] < candidates.seconds[shortest];
            boolean fits = draft.mayEnter(choice) && (!ending || candidates.ends(choice));
            shortest = fits && shorter ? choice : shortest;
        }
        return shortest;
    }

    /** Adds what promises most until nothing does; then, where that is too little, what makes it enough. */
    private void fillByPromise() {
        newcomers.forget();
        for (int next = newcomers.mostPromising(); next != NOBODY; next = newcomers.mostPromising()) {
            draft.add(next);
        }
        for (int next = newcomers.best(); next != NOBODY; next = newcomers.best()) {
            draft.add(next);
        }
        rank = draft.rank();
    }

    private void improve() {
        boolean better = true;
        while (better) {
            improveByOne();
            better = improveByTwo() || improveByNew();
        }
    }

    /** Takes out one after the other, first those that would be missed least. */
    private void improveByOne() {
        int place = byGain.length - 1;
        for (int since = 0; since < byGain.length; since++) {
            if (draft.isIn(byGain[place]) && isBetterWithout(byGain[place], NOBODY)) {
                since = 0;
            }
            place = place == 0 ? byGain.length - 1 : place - 1;
        }
    }

    /**
     * Takes out every two of those that would be missed least; of all, where something is missing, or where more are in
     * than are easily kept in mind: there each is in for its seconds, and two fit where one does not.
     */
    private boolean improveByTwo() {
        int[] weakest = weakest();
        for (int second = 1; second < weakest.length; second++) {
            for (int first = 0; first < second; first++) {
                if (isBetterWithout(weakest[first], weakest[second])) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] weakest() {
        int[] weakest =
                new int[Draft.isWhole(rank) && !draft.hasTooMany() ? Math.min(FEW, draft.size()) : draft.size()];
        int found = 0;
        for (int place = byGain.length - 1; found < weakest.length; place--) {
            if (draft.isIn(byGain[place])) {
                weakest[found++] = byGain[place];
            }
        }
        return weakest;
    }

    /** Begins anew with one that had no room: with those that would count most, one after the other. */
    private boolean improveByNew() {
        int tried = 0;
        for (int place = 0; place < byGain.length && tried < BEGINNINGS; place++) {
            int choice = byGain[place];
            if (!draft.isIn(choice) && (draft.hasEnough(0) || !draft.hasRoom(choice))) {
                if (isBetterFrom(choice)) {
                    return true;
                }
                tried++;
            }
        }
        return false;
    }

    private boolean isBetterFrom(int beginning) {
        long best = rank;
        boolean[] before = draft.chosen();
        draft.takeOutAll();
        draft.add(beginning);
        fillByPromise();
        if (rank > best) {
            return true;
        }
        draft.restore(before);
        rank = best;
        return false;
    }

    /** Takes out one or two, and puts in what makes most of the rest. */
    private boolean isBetterWithout(int one, int other) {
        takeOut(one, other);
        int count = 0;
        long now = draft.rank();
        long most = (Draft.isWhole(now) ? now : draft.bound()) + newcomers.mostWithout(one, other);
        if (most > rank || !Draft.isWhole(rank)) {
            for (int next = newcomers.best(one, other); next != NOBODY; next = newcomers.best(one, other)) {
                draft.add(next);
                added[count++] = next;
            }
            now = draft.rank();
        }
        if (now > rank) {
            rank = now;
            return true;
        }
        while (count > 0) {
            draft.remove(added[--count]);
        }
        draft.add(one);
        if (other != NOBODY) {
            draft.add(other);
        }
        return false;
    }

    private void takeOut(int one, int other) {
        draft.remove(one);
        if (other != NOBODY) {
            draft.remove(other);
        }
        newcomers.forget();
    }
}
