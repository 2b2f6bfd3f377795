package org.birddog.coach.indications;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.Session;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;

/**
 * Aerobic work between two days: what was written down as activity, and what sessions held.
 *
 * @param moderate minutes
 * @param vigorous minutes
 * @param light minutes
 */
public record Aerobic(int moderate, int vigorous, int light) {

    /**
     * Effort out of ten from which aerobic work counts as moderate, and above which it is vigorous (clinical.md B9: 3-4
     * is moderate).
     */
    private static final int MODERATE = 3;

    private static final int VIGOROUS = 6;

    private static final int MINUTE = 60;
    private static final int WEEK = 7;

    /** All of it from one day to another, both included. */
    public static Aerobic between(Facts facts, Content content, int from, int to) {
        int[] minutes = new int[Intensity.values().length];
        for (Activity activity : facts.activities()) {
            if (activity.at().day() >= from && activity.at().day() <= to) {
                minutes[activity.intensity().ordinal()] += activity.minutes();
            }
        }
        for (PainDay day : facts.pain().between(from, to)) {
            for (Session session : day.sessions()) {
                for (Session.Done item : session.items()) {
                    Integer seconds = item.seconds();
                    Integer effort = item.effort();
                    if (seconds != null && effort != null && isAerobic(item, content)) {
                        minutes[intensity(effort).ordinal()] += seconds / MINUTE;
                    }
                }
            }
        }
        return new Aerobic(
                minutes[Intensity.MODERATE.ordinal()],
                minutes[Intensity.VIGOROUS.ordinal()],
                minutes[Intensity.LIGHT.ordinal()]);
    }

    /** What it comes to in moderate minutes: a vigorous one counts for two (clinical.md A42). */
    public int asModerate() {
        return moderate + 2 * vigorous;
    }

    /**
     * The step of this week on the way to the weekly goal: a little more than was done the week before, from the first
     * step to the goal (clinical.md B8: 10-20 % a week).
     *
     * @param page the page aerobic-ladder
     * @param goal minutes a week
     */
    public static int step(Facts facts, Content content, RulePage page, int goal) {
        int before = between(facts, content, facts.today() - 2 * WEEK + 1, facts.today() - WEEK)
                .asModerate();
        int more = before * (100 + page.number("rise")) / 100;
        int rounded = more / page.number("round") * page.number("round");
        return Math.min(goal, Math.max(page.number("first"), rounded));
    }

    /**
     * Days from one to another with enough walking, all of it taken without complaint.
     *
     * @param brisk whether only brisk walking counts
     * @param pain 0 to 10; an activity in which more was felt does not count
     */
    public static int walks(Facts facts, int minutes, int from, int to, boolean brisk, int pain) {
        int count = 0;
        for (int day = from; day <= to; day++) {
            count += walked(facts, day, brisk, pain) >= minutes ? 1 : 0;
        }
        return count;
    }

    private static int walked(Facts facts, int date, boolean brisk, int pain) {
        int minutes = 0;
        for (Activity activity : facts.activities()) {
            boolean walk = activity.activity() == Pursuit.WALKING || activity.activity() == Pursuit.BRISK_WALKING;
            boolean quick = activity.activity() == Pursuit.BRISK_WALKING || activity.intensity() != Intensity.LIGHT;
            boolean easy = activity.effort() == null || activity.effort() <= VIGOROUS;
            boolean calm = activity.pain() == null || activity.pain() <= pain;
            if (activity.at().day() == date && walk && (quick || !brisk) && easy && calm) {
                minutes += activity.minutes();
            }
        }
        PainDay day = facts.pain().on(date);
        for (Session session : day == null ? List.<Session>of() : day.sessions()) {
            for (Session.Done item : session.items()) {
                Integer effort = item.effort();
                boolean quick = effort != null && effort >= MODERATE && effort <= VIGOROUS;
                boolean calm = item.quality().isEmpty() && (item.pain() == null || item.pain() <= session.painBefore());
                Integer seconds = item.seconds();
                if (item.exercise().equals("walking") && seconds != null && calm && (quick || !brisk)) {
                    minutes += seconds / MINUTE;
                }
            }
        }
        return minutes;
    }

    private static boolean isAerobic(Session.Done item, Content content) {
        int place = content.indexOf(item.exercise());
        return place >= 0 && content.exercises().get(place).category() == Category.AEROBIC;
    }

    private static Intensity intensity(int effort) {
        return effort < MODERATE ? Intensity.LIGHT : effort > VIGOROUS ? Intensity.VIGOROUS : Intensity.MODERATE;
    }
}
