package org.birddog.coach.plan;

/**
 * What speaks for an exercise on a day, in points: the weights of decision 0020. All are proposals of ours [P]; none
 * has been signed off by a clinician.
 */
public enum Benefit {
    /** It is chiefly for where the person hurts. */
    SITE(30),
    /** It serves what the person trains for. */
    AIM(20),
    /** It is a basic that is still to be mastered. */
    BASIC(25),
    /** It is such a basic, and was not done for most of a week. */
    DUE(100),
    /** It is a walk, a week held no aerobic work, and the session is long enough for it. */
    WALK_DUE(100),
    /** The person likes this kind of exercise. */
    LIKE(15),
    /** The person has begun it: going on keeps people at it, and its dose can rise. */
    BEGUN(24),
    /** It is of the kind that the day is for. */
    DAYS_WORK(25);

    /** For each stage of the exercise, so that of two the harder is preferred. */
    static final int EACH_STAGE = 4;

    /** For each day that it has waited to be done again, so that a week holds many. */
    static final int EACH_DAY_WAITED = 2;

    private final int points;

    Benefit(int points) {
        this.points = points;
    }

    /** How much it counts. */
    public int points() {
        return points;
    }

    /** Its points where it applies, else none. */
    int where(boolean applies) {
        return applies ? points : 0;
    }
}
