package org.birddog.coach.plan;

/** Looks through all sessions of a few exercises, but for those that cannot be better than the best so far. */
final class EverySession {

    private final Draft draft;
    private final Candidates candidates;
    private final int[] byGain;
    private final boolean[] best;
    private long rank;

    private EverySession(Draft draft) {
        this.draft = draft;
        this.candidates = draft.candidates;
        this.byGain = candidates.byGain;
        this.best = draft.chosen();
        this.rank = draft.rank();
    }

    /** Makes of a draft the best session with what a clinician prescribed in it. */
    static void best(Draft draft) {
        EverySession every = new EverySession(draft);
        draft.takeOutAll();
        every.look(0, draft.mostFirsts());
        draft.restore(every.best);
    }

    private void look(int from, int promised) {
        int places = draft.places();
        for (int place = from; places > 0 && place < byGain.length; place++) {
            int choice = byGain[place];
            int gain = candidates.mostGain[choice];
            if (Draft.isWhole(rank) && promised + gain + Math.max(0, gain) * (places - 1) <= rank) {
                return;
            }
            if (draft.mayEnter(choice)) {
                long added = draft.gain(choice);
                long now = draft.bound() + added > rank ? draft.rankWith(choice, added) : Draft.NONE;
                if (now > rank || places > 1) {
                    draft.add(choice);
                    if (now > rank) {
                        rank = now;
                        System.arraycopy(draft.chosen(), 0, best, 0, best.length);
                    }
                    look(place + 1, promised + gain);
                    draft.remove(choice);
                }
            }
        }
    }
}
