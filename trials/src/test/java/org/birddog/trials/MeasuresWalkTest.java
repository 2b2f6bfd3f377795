package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questionnaires and self-tests in a real browser, from the line on the day's page to what a result changes. */
@Tag("slow")
@Timeout(300)
class MeasuresWalkTest {

    private static final List<String> WAYS = List.of(
            "/questionnaires",
            "/questionnaires/rmdq",
            "/questionnaires/psfs",
            "/questionnaires/pain-nrs",
            "/questionnaires/global-change",
            "/self-tests",
            "/self-tests/bridge-hold",
            "/self-tests/repeated-extension");

    @RegisterExtension
    static final Walks WALKS = new Walks();

    private static void seen(Walker walker, String name) {
        walker.look(name).shoot(name);
    }

    @Test
    void fromTheLineOnTheDay_toAScore() {
        try (Walker walker = WALKS.someoneReady(true)) {
            walker.open("/today");
            walker.page().locator(".invitation a").click();
            assertThat(walker.path()).isEqualTo("/questionnaires/rmdq");
            walker.choose("tick", "3");
            walker.choose("tick", "11");
            walker.press("Save my answers");
            assertThat(walker.path()).isEqualTo("/scores/rmdq");
            assertThat(walker.page().locator("main").innerText()).contains("Your score: 2 of 24");
            seen(walker, "30-score");
            walker.open("/questionnaires/peg");
            walker.choose("pain", "4");
            walker.press("Save my answers");
            assertThat(walker.page().locator("[role='alert'] a").count()).isEqualTo(2);
            assertThat(walker.page().locator("input:checked").count()).isOne();
            seen(walker, "31-peg-with-faults");
            walker.open("/today");
            assertThat(walker.page().locator(".invitation").count()).isZero();
        }
    }

    @Test
    void aTightSide_isToldAndChangesThePlan() {
        try (Walker walker = WALKS.someoneReady(true)) {
            walker.open("/self-tests/hamstring-length");
            walker.choose("left", "tight");
            walker.choose("right", "normal");
            walker.press("Save the result");
            assertThat(walker.page().locator("main").innerText())
                    .contains("Tight, left", "come up more often", "It counts up to and on");
            seen(walker, "32-self-test");
        }
    }

    @Test
    void theirPages_areFitForEveryone() {
        try (Walker walker = WALKS.someoneReady(true)) {
            for (String way : WAYS) {
                walker.open(way);
                assertThat(walker.path()).isEqualTo(way);
                seen(walker, "33" + way.replace('/', '-'));
            }
        }
    }
}
