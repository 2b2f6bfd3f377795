package org.birddog.coach.plan;

import org.birddog.coach.vocabulary.Category;

/**
 * A session in the making, and what it is worth as far as it goes. What a choice would make of it is told from the
 * sums, without the others being looked at again.
 */
final class Draft {

    /** Less than any session is worth. */
    static final long NONE = Long.MIN_VALUE / 2;

    /** What one of lack outweighs: more points than any session has, which lie above {@link #LEAST_POINTS}. */
    static final long LACK = 20_000;

    /** Fewer points than any session has. */
    static final long LEAST_POINTS = -5_000;

    private static final int BREATHING = Category.BREATHING.ordinal();
    private static final int RELAXATION = Category.RELAXATION.ordinal();
    private static final int POSTURE = Category.POSTURE.ordinal();

    /** So many seconds of rest weigh as much as a point, as long as a session is being filled. */
    private static final int RESTING_SECONDS = 4;

    final Candidates candidates;
    private final SessionTask task;
    private final boolean[] in;
    private final int[] relativesIn;
    private final int[] inCategory = new int[Category.values().length];
    private final Positions positions;
    private final int most;
    private final int mostSeconds;
    private final int asked;
    private final int manageable;
    private final int least;
    private final int leastSeconds;
    private int size;
    private int seconds;
    private int calmSeconds;
    private int ownWork;
    /** The points of the minutes that are used. */
    private int usedPoints;

    private long unordered;

    Draft(Candidates candidates) {
        this.candidates = candidates;
        this.task = candidates.task;
        in = new boolean[candidates.count()];
        relativesIn = new int[candidates.count()];
        positions = new Positions(task.warmUps());
        most = task.most();
        mostSeconds = task.mostSeconds();
        asked = task.minutes() * 60;
        manageable = task.manageable();
        least = task.least();
        leastSeconds = task.leastSeconds();
        unordered = -LACK
                * (SessionWorth.NOT_AS_PRESCRIBED * candidates.orders
                        + SessionWorth.MISSING_FOR_POSTURE * task.posture());
    }

    boolean isIn(int choice) {
        return in[choice];
    }

    boolean mayEnter(int choice) {
        return !in[choice] && hasRoom(choice);
    }

    /** Whether there are a place and seconds enough for one more. */
    boolean hasRoom(int choice) {
        return size < most && seconds + candidates.seconds[choice] <= mostSeconds;
    }

    int size() {
        return size;
    }

    /** Whether there are as many as there should be at least. */
    boolean hasFewest() {
        return size >= least;
    }

    /** How many more may come in. */
    int places() {
        return most - size;
    }

    void add(int choice) {
        unordered += gain(choice);
        change(choice, 1);
        in[choice] = true;
    }

    void remove(int choice) {
        in[choice] = false;
        change(choice, -1);
        unordered -= gain(choice);
    }

    private void change(int choice, int by) {
        for (int other : task.relatives().of(choice)) {
            relativesIn[other] += by;
        }
        inCategory[candidates.category[choice]] += by;
        positions.count(candidates.cell[choice], by);
        size += by;
        seconds += by * candidates.seconds[choice];
        calmSeconds += candidates.calm[choice] ? by * candidates.seconds[choice] : 0;
        ownWork += (candidates.kind[choice] & Candidates.OWN) != 0 ? by : 0;
        usedPoints = used(seconds - calmSeconds);
    }

    /** Takes out all but what a clinician prescribed. */
    void takeOutAll() {
        for (int choice : candidates.byGain) {
            if (in[choice] && !candidates.ordered[choice]) {
                remove(choice);
            }
        }
    }

    /** Which are in. */
    boolean[] chosen() {
        return in.clone();
    }

    /** Puts in and takes out until just these are in. */
    void restore(boolean[] chosen) {
        for (int choice : candidates.byGain) {
            if (in[choice] && !chosen[choice]) {
                remove(choice);
            } else if (!in[choice] && chosen[choice]) {
                add(choice);
            }
        }
    }

    /** Points and lack in one number, of the best order; {@link #NONE} where what is in makes no session. */
    long rank() {
        long end = end(Positions.NOTHING, seconds);
        return end == NONE ? NONE : unordered + end - LACK * tooLittle(size, seconds);
    }

    /** The rank that one more would make that adds so much; {@link #NONE} where that is no session. */
    long rankWith(int choice, long gain) {
        int then = seconds + candidates.seconds[choice];
        long end = end(candidates.cell[choice], then);
        return end == NONE ? NONE : unordered + gain + end - LACK * tooLittle(size + 1, then);
    }

    /**
     * What it is worth to go on from here: the same as if there were exercises and minutes enough, and as if rest were
     * dear while there is still work to find room for.
     */
    long promise() {
        long end = end(Positions.NOTHING, seconds);
        return end == NONE ? NONE : unordered + end - calmSeconds / RESTING_SECONDS;
    }

    /** The promise that one more would make that adds so much; {@link #NONE} where that is no session. */
    long promiseWith(int choice, long gain) {
        int calm = calmSeconds + (candidates.calm[choice] ? candidates.seconds[choice] : 0);
        long end = end(candidates.cell[choice], seconds + candidates.seconds[choice]);
        return end == NONE ? NONE : unordered + gain + end - calm / RESTING_SECONDS;
    }

    /** No less than the rank of what is in. */
    long bound() {
        return unordered + SessionWorth.CALM_END;
    }

    /** No less than the promise of what is in. */
    long boundOfPromise() {
        return bound() - calmSeconds / RESTING_SECONDS;
    }

    /** What a choice adds, in whatever order the exercises come; no more than with fewer of the others in. */
    long gain(int choice) {
        int kind = candidates.kind[choice];
        int category = candidates.category[choice];
        int points = -SessionWorth.SAME_CATEGORY * inCategory[category];
        if ((kind & Candidates.CALM) == 0) {
            points += used(seconds - calmSeconds + candidates.seconds[choice]) - usedPoints;
        }
        if ((kind & Candidates.OWN) != 0 && ownWork == 0) {
            points += SessionWorth.OWN_WORK;
        }
        if ((kind & Candidates.WARMING) != 0 && positions.warming() == 0) {
            points += SessionWorth.WARM_UP;
        }
        if (size >= manageable) {
            points -= SessionWorth.TOO_MANY;
        }
        int lack = SessionWorth.STOPGAP * relativesIn[choice];
        if ((kind & Candidates.POSTURE) != 0 && inCategory[category] < task.posture()) {
            lack -= SessionWorth.MISSING_FOR_POSTURE;
        }
        return candidates.always[choice] + points - LACK * lack;
    }

    /** What a choice adds besides by ending calmly what does not, but for fewer changes of position. */
    int endGain(int choice) {
        boolean hasCalm = inCategory[BREATHING] + inCategory[RELAXATION] > 0;
        return candidates.calm[choice] && !hasCalm ? SessionWorth.CALM_END : 0;
    }

    /** Points for the minutes that are used. */
    private int used(int activeSeconds) {
        return Math.min(activeSeconds, asked) / 10 * SessionWorth.TEN_SECONDS;
    }

    /** Points for how a session ends and how long it is, with one more of a cell; {@link #NONE} where it cannot. */
    private long end(int cell, int exercising) {
        return Math.max(
                end(exercising, positions.toCalm(cell), SessionWorth.CALM_END),
                end(exercising, positions.toStretch(cell), 0));
    }

    private long end(int exercising, int changes, int bonus) {
        int then = exercising + changes * Sequence.CHANGE;
        if (changes == Positions.NO_END || then > mostSeconds) {
            return NONE;
        }
        int over = Math.max(0, then - asked + 9) / 10;
        int points = bonus - SessionWorth.CHANGE * changes - SessionWorth.TEN_SECONDS_OVER * over;
        return points;
    }

    private int tooLittle(int exercises, int exercising) {
        int tens = (Math.max(0, leastSeconds - exercising) + 9) / 10;
        return SessionWorth.MISSING * Math.max(0, least - exercises) + SessionWorth.TEN_SECONDS_SHORT * tens;
    }

    /** The cell of what should end it. */
    int closer() {
        boolean calm = end(seconds, positions.toCalm(Positions.NOTHING), SessionWorth.CALM_END)
                >= end(seconds, positions.toStretch(Positions.NOTHING), 0);
        return positions.closer(calm ? Positions.CALM : Positions.STRETCH);
    }

    /** The most that any choice may add besides its {@link Candidates#mostGain}. */
    long mostBonus() {
        boolean lacksPosture = inCategory[POSTURE] < task.posture();
        return mostFirsts()
                - (hasEnough(0) ? SessionWorth.TOO_MANY : 0)
                + (lacksPosture ? LACK * SessionWorth.MISSING_FOR_POSTURE : 0);
    }

    /** The most that choices may add by being the first of their kind. */
    int mostFirsts() {
        return (ownWork > 0 ? 0 : SessionWorth.OWN_WORK) + (positions.warming() > 0 ? 0 : SessionWorth.WARM_UP);
    }

    /** Whether with so many more, any further one is one too many to keep in mind. */
    boolean hasEnough(int more) {
        return size + more >= manageable;
    }

    /** Whether more are in than are easily kept in mind. */
    boolean hasTooMany() {
        return size > manageable;
    }

    /** Whether a session of such a rank lacks nothing. */
    static boolean isWhole(long rank) {
        return rank > LEAST_POINTS;
    }
}
