package org.birddog.trials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the player shows in a real browser: the drawing that keeps the count, and the screens beside the steps. */
@Tag("slow")
@Timeout(600)
class PlayerScreensWalkTest {

    @RegisterExtension
    static final Walks WALKS = new Walks();

    /** The instant of the drawing's own clock, in seconds, and the first of its shapes as it stands there. */
    private static String posture(Page page) {
        return String.valueOf(page.evaluate("""
                () => { const drawing = document.querySelector('.figure div').shadowRoot.querySelector('svg');
                  const moved = drawing.querySelector('path:has(animate)');
                  return drawing.animationsPaused() + ' ' + drawing.getCurrentTime().toFixed(2) + ' '
                    + getComputedStyle(moved).d; }
                """));
    }

    @Test
    void theDrawing_movesWithTheCount_andWaitsWithIt() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.locator(".figure svg").waitFor();
            page.clock().runFor(1_000);
            String one = posture(page);
            page.clock().runFor(700);
            String other = posture(page);
            assertThat(one).startsWith("true ").isNotEqualTo(other);
            walker.tap("pause-0");
            String paused = posture(page);
            page.clock().runFor(5_300);
            assertThat(posture(page)).isEqualTo(paused);
            walker.tap("resume-0");
            page.clock().runFor(700);
            assertThat(posture(page)).isNotEqualTo(paused);
        }
    }

    /** Every screen that no other walk comes to. */
    @Test
    void whatIsAskedAside_leadsOn() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.clock().runFor(2_000);
            walker.tap("pause-0");
            walker.look("40-paused").shootInHand("40-paused");
            walker.tap("options-0");
            walker.look("41-options").shootInHand("41-options");
            walker.tap("list-0");
            walker.look("42-list").shoot("42-list");
            walker.tap("guide-0");
            walker.tap("hurts-0");
            walker.tap("ache-0");
            walker.look("43-ache").shootInHand("43-ache");
            walker.tap("aches-5");
            walker.look("44-less").shootInHand("44-less");
            walker.tap("leave-0");
            assertThat(walker.screen()).isEqualTo("ask");
        }
    }

    @Test
    void whoLeavesAllOfItOut_hasNothingToSave() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            walker.beginSession();
            for (int i = 0; i < 20 && walker.screen().equals("step"); i++) {
                walker.tap("options-0");
                walker.tap("skip-0");
            }
            assertThat(walker.screen()).isEqualTo("nothing");
            walker.look("45-nothing").shootInHand("45-nothing");
            assertThat(walker.savedSessions()).isZero();
        }
    }

    @Test
    void aPlanThatHasChanged_canOnlyBeLogged() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.clock().runFor(1_000);
            walker.tap("next-0");
            page.clock().runFor(70_000);
            walker.open("/today");
            walker.choose("pain", "6");
            walker.press("Save");
            page.locator("#unfinished button").click();
            page.locator(".on-overtaken").waitFor();
            walker.look("46-overtaken").shootInHand("46-overtaken");
            walker.tap("end-0");
            walker.tap("after-3");
            walker.tap("finish-0");
            page.locator("#player", new Page.LocatorOptions().setHasText("It is saved"))
                    .waitFor();
            assertThat(walker.savedSessions()).isOne();
        }
    }

    @Test
    void whoWantsLittleMotion_getsNumbersOnly() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            walker.beginSession();
            Locator shape = page.locator(".breath");
            assertThat(shape.evaluate("element => getComputedStyle(element).display"))
                    .isEqualTo("none");
            page.locator(".figure svg").waitFor();
            page.clock().runFor(1_000);
            String still = posture(page);
            page.clock().runFor(1_300);
            assertThat(posture(page)).isEqualTo(still);
            assertThat(page.locator(".big")).hasText(Pattern.compile("\\d+(:\\d\\d)?"));
        }
    }
}
