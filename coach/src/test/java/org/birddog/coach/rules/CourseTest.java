package org.birddog.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.junit.jupiter.api.Test;

/** Where the clock starts, and what the beginning and the present are. */
class CourseTest {

    private static final int TODAY = 20_777;

    @Test
    void theFirstAndTheLastSevenDaysAreCompared() {
        Course course = course(List.of(pain(-30, 6), pain(-24, 5), pain(-23, 9), pain(-7, 9), pain(-6, 4), pain(0, 3)));
        assertThat(course).isEqualTo(new Course(TODAY - 30, 30, 11 * Pain.POINT / 2, true, 7 * Pain.POINT / 2));
    }

    @Test
    void aFirstWeekWithoutPainIsMeasured() {
        assertThat(course(List.of(pain(-30, 0), pain(0, 3))))
                .isEqualTo(new Course(TODAY - 30, 30, 0, true, 3 * Pain.POINT));
    }

    @Test
    void withoutACheckInThereIsNeither() {
        assertThat(course(List.of())).isEqualTo(new Course(TODAY, 0, -1, false, -1));
        assertThat(course(List.of(pain(-30, 6))).now()).isEqualTo(-1);
    }

    @Test
    void aCorrectionCounts() {
        Entry slip = pain(-30, 6);
        Entry right = new CheckIn(
                "right", slip.at(), 2, null, null, null, null, null, null, Felt.UNSAID, List.of(), null, null);
        Correction mended = new Correction("mended", day(0), slip.id(), right);
        assertThat(course(List.of(slip, mended)).baseline()).isEqualTo(2 * Pain.POINT);
        assertThat(course(List.of(slip, new Correction("gone", day(0), slip.id(), null)))
                        .baseline())
                .isEqualTo(-1);
    }

    @Test
    void worseIsWholePointsAndNoLess() {
        assertThat(new Course(0, 20, 3 * Pain.POINT, true, 5 * Pain.POINT).isWorseBy(2))
                .isTrue();
        assertThat(new Course(0, 20, 3 * Pain.POINT, true, 5 * Pain.POINT - 1).isWorseBy(2))
                .isFalse();
        assertThat(new Course(0, 20, -1, false, 5 * Pain.POINT).isWorseBy(2)).isFalse();
        assertThat(new Course(0, 20, 3 * Pain.POINT, true, -1).isWorseBy(2)).isFalse();
    }

    private static Course course(List<Entry> diary) {
        return Course.of(Facts.of(Diary.of(new ArrayList<>(diary), TODAY), TODAY, 9, 7), 7);
    }

    private static CheckIn pain(int day, int pain) {
        return new CheckIn(
                "at" + day, day(day), pain, null, null, null, null, null, null, Felt.UNSAID, List.of(), null, null);
    }

    private static At day(int day) {
        return At.date(LocalDate.ofEpochDay(TODAY + day), 0);
    }
}
