package org.birddog.coach.assessment;

import org.birddog.coach.content.Content;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.rules.Course;

/**
 * How pain has changed since the beginning, and what to make of it. It reads the course that the rules two-weeks-worse,
 * four-weeks and six-weeks read, and their numbers: to people it can say no other thing than they do.
 *
 * @param course the beginning and the present
 * @param fall how far pain is below the beginning in {@link Pain#POINT}s: under nought where it is above, nought where
 *     there is nothing to compare
 */
public record PainTrend(Course course, int fall, Verdict verdict) {

    private static final int WEEK = 7;

    /** What to make of it. */
    public enum Verdict {
        /** Nobody ever checked in. */
        NO_CHECK_IN,
        /** Nobody checked in during the last week. */
        NOT_LATELY,
        /** There is no check-in of the first week, and no usual pain was told. */
        NO_BEGINNING,
        /** The first week and the last one still share days. */
        TOO_EARLY,
        /** Lower by as much as people notice. */
        NOTABLY_LOWER,
        /** Lower, but by less. */
        LOWER,
        SAME,
        /** Higher, but by less than people notice. */
        HIGHER,
        /** Higher by as much as people notice. */
        NOTABLY_HIGHER
    }

    /** How pain has changed by today. */
    public static PainTrend of(Facts facts, Content content) {
        int recentDays = content.page("six-weeks").number("check-in-days");
        Course course = Course.of(facts, recentDays);
        if (facts.pain().mean(Integer.MIN_VALUE / 2, facts.today()) < 0) {
            return new PainTrend(course, 0, Verdict.NO_CHECK_IN);
        }
        if (course.now() < 0) {
            return new PainTrend(course, 0, Verdict.NOT_LATELY);
        }
        if (course.baseline() < 0) {
            return new PainTrend(course, 0, Verdict.NO_BEGINNING);
        }
        if (course.measured() && course.days() < WEEK + recentDays - 1) {
            return new PainTrend(course, 0, Verdict.TOO_EARLY);
        }
        return new PainTrend(course, course.baseline() - course.now(), verdict(course, content));
    }

    /** Points of the scale that people notice, for better or worse. */
    public static int points(Content content) {
        return content.page("two-weeks-worse").number("rise");
    }

    /** Percent of the beginning that people notice too, where it is for the better. */
    public static int percent(Content content) {
        return content.page("four-weeks").number("percent");
    }

    private static Verdict verdict(Course course, Content content) {
        int fall = course.baseline() - course.now();
        if (fall == 0) {
            return Verdict.SAME;
        }
        if (fall > 0) {
            boolean notable = fall >= points(content) * Pain.POINT || course.isBetterBy(percent(content));
            return notable ? Verdict.NOTABLY_LOWER : Verdict.LOWER;
        }
        return course.isWorseBy(points(content)) ? Verdict.NOTABLY_HIGHER : Verdict.HIGHER;
    }
}
