package org.birddog.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.birddog.pages.Said;
import org.junit.jupiter.api.Test;

/** Where values are drawn, and that nothing is drawn where nothing was told. */
class DrawingTest {

    private static final int TODAY = 20_777;

    @Test
    void aScaleHasItsEndsAndNothingBeyondThem() {
        Scale up = new Scale(0, 10, 1000, 0);
        assertThat(List.of(up.at(0), up.at(1), up.at(10), up.at(11), up.at(-1))).containsExactly(1000, 900, 0, 0, 1000);
        Scale across = new Scale(-4, 4, 100, 900);
        assertThat(List.of(across.at(-4), across.at(0), across.at(4))).containsExactly(100, 500, 900);
        assertThatThrownBy(() -> new Scale(3, 3, 0, 1)).hasMessageContaining("no length");
    }

    @Test
    void stepsAreRoundAndFew() {
        assertThat(Steps.upTo(10).values()).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(Steps.upTo(150).values()).containsExactly(0, 50, 100, 150);
        assertThat(Steps.upTo(0).values()).containsExactly(0, 1);
        for (int highest = 0; highest < 3000; highest++) {
            Steps steps = Steps.upTo(highest);
            assertThat(steps.top()).isGreaterThanOrEqualTo(highest);
            assertThat(steps.values()).hasSizeBetween(2, 6);
        }
        assertThat(Steps.upTo(2_000_000_000).top()).isEqualTo(2_000_000_000);
    }

    @Test
    void aGapEndsTheLine_andOnePointIsADot() {
        List<Integer> across = List.of(10, 20, 30, 40, 50);
        assertThat(Curve.through(across, Arrays.asList(1, 2, null, 4, null)))
                .isEqualTo(new Curve("M10 1L20 2M40 4", "M10 1h0M20 2h0M40 4h0"));
        assertThat(Curve.through(across, Arrays.asList(null, null, null, null, null)))
                .isEqualTo(new Curve("", ""));
        assertThat(Curve.through(List.of(7), Arrays.asList(3))).isEqualTo(new Curve("M7 3", "M7 3h0"));
    }

    @Test
    void aPanelIsPaperWithNumbersAndAName() {
        Drawing drawing = new Drawing(new Span(TODAY - 13, TODAY), Said.english());
        Scale scale = drawing.panel("Pain, 0 to 10", Steps.upTo(10), 2, 200, 1200);
        assertThat(scale).isEqualTo(new Scale(0, 20, 1200, 200));
        assertThat(drawing.texts().stream().map(Chart.Text::words))
                .containsExactly("0", "2", "4", "6", "8", "10", "Pain, 0 to 10");
        drawing.days(1200);
        assertThat(drawing.texts().getLast().words()).isEqualTo("20 Nov");
        assertThat(drawing.strokes().stream().map(Chart.Stroke::look)).containsExactly("grid", "axis");
    }

    @Test
    void barsStandWhereTheirPartIs_andNoneIsDrawnForNothing() {
        Bins bins = Bins.of(new Span(TODAY - 13, TODAY));
        Drawing drawing = new Drawing(bins.whole(), Said.english());
        List<Integer> none = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            none.add(0);
            days.add(day == 13 ? 5 : 0);
        }
        drawing.bars("bar", bins, none, days, new Scale(0, 10, 1000, 0));
        assertThat(drawing.strokes()).hasSize(1);
        String path = drawing.strokes().getFirst().path();
        int x = Integer.parseInt(path.substring(1, path.indexOf(' ')));
        assertThat(x).isBetween(drawing.axis().begin(TODAY), DayAxis.RIGHT);
        assertThat(path).contains(" 500h").contains("v500h").endsWith("z").containsOnlyOnce("M");
        drawing.bars("bar", bins, none, none, new Scale(0, 10, 1000, 0));
        assertThat(drawing.strokes()).hasSize(1);
    }
}
