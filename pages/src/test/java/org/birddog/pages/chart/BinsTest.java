package org.birddog.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.birddog.pages.Said;
import org.junit.jupiter.api.Test;

/** The parts of a time: none is missing, none is there twice, and there are never too many. */
class BinsTest {

    private static final int TODAY = day(2026, 11, 20);

    @Test
    void theUnitGrowsWithTheTime() {
        assertThat(unit(1)).isEqualTo(Bins.Unit.DAY);
        assertThat(unit(92)).isEqualTo(Bins.Unit.DAY);
        assertThat(unit(93)).isEqualTo(Bins.Unit.WEEK);
        assertThat(unit(365)).isEqualTo(Bins.Unit.WEEK);
        assertThat(unit(735)).isEqualTo(Bins.Unit.WEEK);
        assertThat(unit(736)).isEqualTo(Bins.Unit.MONTH);
        assertThat(unit(3653)).isEqualTo(Bins.Unit.MONTH);
        assertThat(unit(3700)).isEqualTo(Bins.Unit.QUARTER);
        assertThat(unit(12_000)).isEqualTo(Bins.Unit.YEAR);
    }

    @Test
    void theyFollowEachOtherAndHoldEveryDay() {
        for (int days = 1; days < 43_000; days += days < 800 ? 1 : 97) {
            Bins bins = Bins.of(last(days));
            assertThat(bins.parts()).as(days + " days").hasSizeBetween(1, 121);
            assertThat(bins.parts().getFirst().from()).as(days + " days").isLessThanOrEqualTo(TODAY - days + 1);
            assertThat(bins.parts().getLast().to()).isEqualTo(TODAY);
            for (int i = 1; i < bins.parts().size(); i++) {
                assertThat(bins.parts().get(i).from())
                        .isEqualTo(bins.parts().get(i - 1).to() + 1);
            }
        }
    }

    @Test
    void weeksEndOnTheLastDay_andMonthsAreTheCalendars() {
        assertThat(Bins.of(last(15), Bins.Unit.WEEK).parts())
                .containsExactly(
                        new Span(TODAY - 20, TODAY - 14), new Span(TODAY - 13, TODAY - 7), new Span(TODAY - 6, TODAY));
        assertThat(Bins.of(last(30), Bins.Unit.MONTH).parts())
                .containsExactly(
                        new Span(day(2026, 10, 1), day(2026, 10, 31)), new Span(day(2026, 11, 1), day(2026, 11, 20)));
    }

    @Test
    void ofAnAgeOnlyTheLastYearsAreShown() {
        assertThat(Bins.of(new Span(day(1700, 5, 5), TODAY)).parts())
                .hasSize(120)
                .last()
                .isEqualTo(new Span(day(2026, 1, 1), TODAY));
    }

    @Test
    void daysAreWrittenBelowWhereThereIsRoom() {
        SplittableRandom random = new SplittableRandom(20_261_120);
        for (int i = 0; i < 500; i++) {
            int days = 14 + random.nextInt(i < 250 ? 800 : 40_000);
            Bins bins = Bins.of(last(days));
            var labels = new DayAxis(bins.whole()).labels(Said.english(), 0);
            assertThat(labels).as(days + " days").hasSizeBetween(1, 8);
            for (int label = 1; label < labels.size(); label++) {
                assertThat(labels.get(label).tick() - labels.get(label - 1).tick())
                        .as(days + " days: " + labels)
                        .isGreaterThanOrEqualTo(420);
            }
        }
    }

    private static Bins.Unit unit(int days) {
        return Bins.of(last(days)).unit();
    }

    private static Span last(int days) {
        return new Span(TODAY - days + 1, TODAY);
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
