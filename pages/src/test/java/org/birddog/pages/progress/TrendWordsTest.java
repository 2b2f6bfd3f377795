package org.birddog.pages.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.assessment.PainTrend;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.rules.Course;
import org.birddog.pages.Said;
import org.junit.jupiter.api.Test;

/** What is said about the course of pain, to the tenth, and that it says so where it did not get better. */
class TrendWordsTest {

    private static final Content CONTENT = Said.coach().content();
    private static final int START = 20_700;

    @Test
    void lowerThanPeopleNotice() {
        assertThat(first(trend(6, 1, 45, 10)))
                .isEqualTo("Lower by 1.5 since you started; 2 is what most people notice."
                        + " So far this may be chance, or some better days.");
    }

    @Test
    void lowerByAsMuchAsPeopleNotice() {
        assertThat(first(trend(6, 1, 4, 1))).startsWith("Lower by 2 since you started; 2 is what most people notice.");
        assertThat(first(trend(3, 1, 2, 1)))
                .startsWith("Lower by 1 since you started. That is 30 per cent or more of where you began");
    }

    @Test
    void aLittleUnderIsNotRoundedUp() {
        PainTrend trend = trend(9 * 60, 60, 7 * 60 + 1, 60);
        assertThat(trend.verdict()).isEqualTo(PainTrend.Verdict.LOWER);
        assertThat(first(trend)).startsWith("Lower by a little under 2 since you started");
        assertThat(first(trend(4, 1, 4 * 60 - 1, 60))).startsWith("Lower by less than 0.1 since");
    }

    @Test
    void whatDoesNotHelpIsSaidPlainly() {
        assertThat(first(trend(4, 1, 4, 1))).isEqualTo("Your pain is the same as when you started. It is not lower.");
        assertThat(first(trend(4, 1, 45, 10))).startsWith("Your pain is not lower. It is higher by 0.5");
        assertThat(first(trend(4, 1, 6, 1)))
                .isEqualTo("Your pain is not lower. It is higher by 2 since you started, and 2 is what most people"
                        + " notice.");
        assertThat(first(trend(0, 1, 0, 1))).isEqualTo("No pain in the last seven days, as when you started.");
    }

    @Test
    void bothLevelsAreToldWithWhereTheyComeFrom() {
        assertThat(words(trend(9, 2, 3, 1)).get(1))
                .isEqualTo("It is 3 out of 10 on average in the last seven days. In your first seven, from "
                        + "4 September 2026 on, it was 4.5.");
        Course told = new Course(START, 30, 4 * Pain.POINT, false, 3 * Pain.POINT);
        assertThat(words(new PainTrend(told, Pain.POINT, PainTrend.Verdict.LOWER))
                        .get(1))
                .contains("The usual pain that you told us is 4.");
    }

    @Test
    void untilTheCoachSpeaksItIsSaidWhenItWill() {
        Course early = new Course(START, 20, 4 * Pain.POINT, true, 4 * Pain.POINT);
        assertThat(words(new PainTrend(early, 0, PainTrend.Verdict.SAME)).getLast())
                .contains("30 per cent lower after 28 days", "After 42 days");
        assertThat(words(trend(4, 1, 4, 1))).hasSize(2);
    }

    @Test
    void theVerdictIsThatOfTheDiary() {
        assertThat(verdict(List.of())).isEqualTo(PainTrend.Verdict.NO_CHECK_IN);
        assertThat(verdict(Said.checkIns(-30, 5))).isEqualTo(PainTrend.Verdict.NOT_LATELY);
        assertThat(verdict(Said.checkIns(-12, 5, 5, 5))).isEqualTo(PainTrend.Verdict.NOT_LATELY);
        assertThat(verdict(Said.checkIns(-2, 5, 5, 5))).isEqualTo(PainTrend.Verdict.TOO_EARLY);
        assertThat(verdict(Said.checkIns(-13, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3)))
                .isEqualTo(PainTrend.Verdict.NOTABLY_LOWER);
        assertThat(verdict(Said.checkIns(-13, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6)))
                .isEqualTo(PainTrend.Verdict.HIGHER);
    }

    private static PainTrend.Verdict verdict(List<Entry> diary) {
        return PainTrend.of(Said.coach().outlook(diary, Said.TODAY, 9).now().facts(), CONTENT)
                .verdict();
    }

    /** A trend from one mean to another, after five weeks. */
    private static PainTrend trend(int before, int beforeParts, int now, int nowParts) {
        int baseline = before * Pain.POINT / beforeParts;
        int present = now * Pain.POINT / nowParts;
        Course course = new Course(START, 35, baseline, true, present);
        int fall = baseline - present;
        PainTrend.Verdict verdict = fall == 0
                ? PainTrend.Verdict.SAME
                : fall > 0
                        ? fall >= 2 * Pain.POINT || course.isBetterBy(30)
                                ? PainTrend.Verdict.NOTABLY_LOWER
                                : PainTrend.Verdict.LOWER
                        : course.isWorseBy(2) ? PainTrend.Verdict.NOTABLY_HIGHER : PainTrend.Verdict.HIGHER;
        return new PainTrend(course, fall, verdict);
    }

    private static String first(PainTrend trend) {
        return words(trend).getFirst();
    }

    private static List<String> words(PainTrend trend) {
        return TrendWords.of(trend, CONTENT, Said.english());
    }
}
