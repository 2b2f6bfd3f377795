package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.Told;

/**
 * How pain has gone since the clock started: the later of the episode's beginning and the first entry, or the last
 * consultation or order to clear about six-weeks that nobody took back.
 *
 * @param start the day on which the clock started
 * @param days since then
 * @param baseline mean pain of the first week in {@link Pain#POINT}s, else the usual pain; -1 where unknown
 * @param measured whether the baseline comes from check-ins
 * @param now mean pain of the last week; -1 where nobody checked in
 */
public record Course(int start, int days, int baseline, boolean measured, int now) {

    private static final int WEEK = 7;
    private static final String TOPIC = "six-weeks";

    /**
     * The course until today.
     *
     * @param recentDays how many days the present is
     */
    public static Course of(Facts facts, int recentDays) {
        int start = start(facts);
        int first = facts.pain().mean(start, start + WEEK - 1);
        Told<Integer> usual = facts.person().usualPain();
        int told = usual == null ? -1 : usual.value() * Pain.POINT;
        return new Course(
                start,
                facts.today() - start,
                first >= 0 ? first : told,
                first >= 0,
                facts.pain().mean(facts.today() - recentDays + 1, facts.today()));
    }

    /** Whether pain is lower than at the beginning by a share. No pain at all is always better. */
    public boolean isBetterBy(int percent) {
        return now == 0 || (baseline >= 0 && (long) now * 100 <= (long) baseline * (100 - percent));
    }

    /** Whether pain is higher than at the beginning by so many whole points. */
    public boolean isWorseBy(int points) {
        return now >= 0 && baseline >= 0 && now >= baseline + points * Pain.POINT;
    }

    List<Evidence> evidence() {
        return List.of(level("baseline", baseline), level("now", now), Evidence.of("days", days, null));
    }

    private static Evidence level(String name, int points) {
        return points < 0
                ? Evidence.of(name, "not known", null)
                : Evidence.tenths(name, (points * 10 + Pain.POINT / 2) / Pain.POINT, null);
    }

    private static int start(Facts facts) {
        Told<Integer> began = facts.person().startedOn();
        int start = began == null ? facts.firstDay() : Math.max(began.value(), facts.firstDay());
        Integer lifted = facts.liftings().newestDay(TOPIC);
        return lifted == null ? start : Math.max(start, lifted);
    }
}
