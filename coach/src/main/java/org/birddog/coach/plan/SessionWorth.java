package org.birddog.coach.plan;

import java.util.List;

/**
 * What a session is worth: the number that the planner makes as high as it can (decision 0020). First comes what should
 * be in and is not, then the points. Both are whole numbers and follow from the session alone.
 *
 * @param lack what should be in and is not, weighted so that the worse always counts more; 0 where nothing is missing
 * @param points the benefit of each exercise on this day ({@link Benefit}), its variety, the minutes used, and less
 *     what it costs to do
 */
public record SessionWorth(int lack, int points) implements Comparable<SessionWorth> {

    /** For some of the kind of work that the day is for. */
    public static final int OWN_WORK = 60;

    /** For a warm-up. */
    public static final int WARM_UP = 30;

    /** For breathing or relaxation at the end, rather than a stretch. */
    public static final int CALM_END = 25;

    /** For each ten seconds of the minutes asked that go into anything but breathing and relaxation. */
    public static final int TEN_SECONDS = 1;

    /** Off for each ten seconds, begun, that the session is longer than was asked for. */
    public static final int TEN_SECONDS_OVER = 2;

    /** Off for each pair of exercises of one category, so that each further one counts less. */
    public static final int SAME_CATEGORY = 12;

    /** Off for each exercise: one more to learn and to keep in mind. */
    public static final int EACH_EXERCISE = 10;

    /** Off besides, for each exercise beyond those that are easily kept in mind ({@link SessionTask#manageable}). */
    public static final int TOO_MANY = 60;

    /** Off for each time that a person has to get down to the floor or up. */
    public static final int CHANGE = 10;

    /** Lack, for each exercise that a clinician prescribed and that found no room. */
    public static final int NOT_AS_PRESCRIBED = 10_000;

    /** Lack, for each exercise that is missing to the fewest there should be. */
    public static final int MISSING = 1_000;

    /** Lack, for each ten seconds, begun, that the exercises are short of half of the minutes. */
    public static final int TEN_SECONDS_SHORT = 10;

    /** Lack, for each exercise that is missing to those that there should be for posture. */
    public static final int MISSING_FOR_POSTURE = 4;

    /** Lack, for two forms of one movement, and for what is out of place on a rest day. */
    public static final int STOPGAP = 1;

    @Override
    public int compareTo(SessionWorth other) {
        return Long.compare(points - lack * Draft.LACK, other.points - other.lack * Draft.LACK);
    }

    /**
     * What a session of these choices is worth in its best order.
     *
     * @throws IllegalArgumentException where they make no session: nothing ends it, or it is too long
     */
    public static SessionWorth of(SessionTask task, List<Choice> chosen) {
        Draft draft = new Draft(new Candidates(task));
        for (Choice choice : chosen) {
            draft.add(task.choices().indexOf(choice));
        }
        long rank = draft.rank();
        if (rank == Draft.NONE || draft.places() < 0) {
            throw new IllegalArgumentException("These make no session: "
                    + chosen.stream().map(choice -> choice.exercise().id()).toList());
        }
        long lack = Math.ceilDiv(Draft.LEAST_POINTS - rank, Draft.LACK);
        return new SessionWorth((int) lack, (int) (rank + lack * Draft.LACK));
    }
}
