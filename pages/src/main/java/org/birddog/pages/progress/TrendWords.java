package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.PainTrend;
import org.birddog.coach.assessment.PainTrend.Verdict;
import org.birddog.coach.content.Content;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.rules.Course;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;

/** How pain has changed since the beginning, in words: what changed, from what to what, and what to make of it. */
public final class TrendWords {

    /** The rules that speak about the course of pain. */
    private static final List<String> RULES = List.of("six-weeks", "two-weeks-worse", "four-weeks");

    private TrendWords() {}

    /** The trend in a few sentences. */
    public static List<String> of(Turn turn) {
        return of(PainTrend.of(turn.sight().facts(), turn.content()), turn.content(), turn.say());
    }

    /** A trend in a few sentences. */
    static List<String> of(PainTrend trend, Content content, Wording say) {
        int recentDays = content.page("six-weeks").number("check-in-days");
        Course course = trend.course();
        String now = PlainNumber.points(say, Math.max(0, course.now()));
        List<String> words = new ArrayList<>();
        words.add(
                switch (trend.verdict()) {
                    case NO_CHECK_IN -> say.of("progress.trend.no-check-in");
                    case NOT_LATELY -> say.of("progress.trend.not-lately", "days", recentDays);
                    case NO_BEGINNING -> say.of("progress.trend.no-beginning", "now", now);
                    case TOO_EARLY -> say.of("progress.trend.too-early", "now", now, "days", 2 * recentDays);
                    case SAME -> same(course, say);
                    case NOTABLY_LOWER, LOWER, HIGHER, NOTABLY_HIGHER -> change(trend, content, say);
                });
        boolean helped = trend.verdict() == Verdict.NOTABLY_LOWER || course.now() == 0;
        boolean compared = trend.verdict().compareTo(Verdict.TOO_EARLY) > 0;
        if (compared) {
            words.add(levels(course, say, now));
        }
        if (compared && !helped && course.days() < content.page("four-weeks").number("days")) {
            words.add(watch(content, say));
        }
        return words;
    }

    /** What the coach says to that, where it has something to say. */
    static List<Saying> coach(Turn turn) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : turn.outlook().findings()) {
            if (RULES.contains(finding.rule())) {
                reasons.add(finding.reason());
            }
        }
        return turn.sayings().of(reasons);
    }

    private static String same(Course course, Wording say) {
        return course.now() == 0 ? say.of("progress.trend.still-none") : say.of("progress.trend.same");
    }

    private static String change(PainTrend trend, Content content, Wording say) {
        int points = PainTrend.points(content);
        String by = size(trend, points, say);
        return switch (trend.verdict()) {
            case NOTABLY_LOWER -> {
                boolean byPoints = trend.fall() >= points * Pain.POINT;
                yield byPoints
                        ? say.of("progress.trend.notably-lower", "by", by, "points", points)
                        : say.of("progress.trend.lower-by-share", "by", by, "percent", PainTrend.percent(content));
            }
            case LOWER -> say.of("progress.trend.lower", "by", by, "points", points);
            case NOTABLY_HIGHER -> say.of("progress.trend.notably-higher", "by", by, "points", points);
            default -> say.of("progress.trend.higher", "by", by, "points", points);
        };
    }

    /** How much it is. It never reads like as much as people notice where it is a little less. */
    private static String size(PainTrend trend, int points, Wording say) {
        int fall = Math.abs(trend.fall());
        int tenths = PlainNumber.nearestTenth(fall);
        if (tenths == 0) {
            return say.of("progress.trend.hardly");
        }
        return fall < points * Pain.POINT && tenths >= points * 10
                ? say.of("progress.trend.just-under", "points", points)
                : PlainNumber.tenths(say, tenths);
    }

    private static String levels(Course course, Wording say, String now) {
        String key = course.measured() ? "progress.trend.measured" : "progress.trend.told";
        return say.of(
                key,
                "now",
                now,
                "baseline",
                PlainNumber.points(say, course.baseline()),
                "day",
                PlainDay.ofYear(say, course.start()));
    }

    /** What comes of it where it does not get better. */
    private static String watch(Content content, Wording say) {
        return say.of(
                "progress.trend.watch",
                "percent",
                PainTrend.percent(content),
                "days",
                content.page("four-weeks").number("days"),
                "later",
                content.page("six-weeks").number("days"));
    }
}
