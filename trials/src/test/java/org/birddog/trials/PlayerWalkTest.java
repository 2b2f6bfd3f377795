package org.birddog.trials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The player in a real browser with the real server: the script as it is served, and a clock that is put forward. */
@Tag("slow")
@Timeout(600)
class PlayerWalkTest {

    /** Headless browsers have no voice, so these two stand where a device has its own: only the second is on it. */
    private static final String VOICES = """
            window.said = [];
            window.SpeechSynthesisUtterance = function(text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', {value: {
              speaking: false, cancel: () => {},
              speak: u => window.said.push((u.voice.localService ? '' : 'far: ') + u.text),
              getVoices: () => [{lang: 'en-GB', localService: false}, LOCAL{lang: 'de-DE', localService: true}]}});
            """;

    @RegisterExtension
    static final Walks WALKS = new Walks();

    @Test
    void aSession_isLedFromTheFirstExerciseToTheLast_andKeptOnce() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.look("30-begin").shootInHand("30-begin");
            walker.beginSession();
            TreeSet<String> phases = new TreeSet<>();
            int asked = 0;
            for (int i = 0; i < 2_000 && !walker.screen().equals("after"); i++) {
                if (walker.screen().equals("ask")) {
                    if (asked++ == 0) {
                        walker.look("32-ask").shootInHand("32-ask");
                    }
                    walker.tap("pain-1");
                    walker.tap("effort-3");
                    walker.tap("go-on-0");
                    continue;
                }
                String phase = page.locator(".clock").getAttribute("data-phase");
                if (phases.add(phase)) {
                    walker.look("31-" + phase).shootInHand("31-" + phase);
                }
                page.clock().fastForward(4_000);
            }
            assertThat(phases).contains("ready", "work", "rest");
            assertThat(walker.screen()).isEqualTo("after");
            walker.tap("after-1");
            walker.look("33-after").shootInHand("33-after");
            walker.tap("finish-0");
            assertThat(page.locator("#player")).containsText("It is saved");
            assertThat(page.locator("#player")).containsText("You did all that was planned");
            walker.look("34-done").shootInHand("34-done");
            page.locator("#player a[href='/session/after']").click();
            assertThat(walker.headline()).contains("saved");
            assertThat(walker.savedSessions()).isOne();
        }
    }

    @Test
    void whatWasDoneWithoutANetwork_isSentWhenItIsBack() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.clock().runFor(1_000);
            walker.tap("next-0");
            // The first of a session is a walk, and that is told in whole minutes.
            page.clock().runFor(70_000);
            page.context().setOffline(true);
            walker.tap("options-0");
            walker.tap("end-0");
            if (walker.screen().equals("nothing")) {
                throw new AssertionError("a minute of work is taken for nothing");
            }
            walker.tap("after-2");
            walker.tap("finish-0");
            assertThat(page.locator("#player")).containsText("kept on this device");
            walker.shootInHand("35-not-sent");
            assertThat(walker.savedSessions()).isZero();
            page.context().setOffline(false);
            page.clock().runFor(31_000);
            assertThat(page.locator("#player")).containsText("It is saved");
            assertThat(walker.savedSessions()).isOne();
        }
    }

    @Test
    void aReload_goesOnWhereItWas_withTheTimeThatWasLeft() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.clock().runFor(5_000);
            String before = page.locator(".big").innerText();
            page.reload();
            assertThat(page.locator(".side-line").first()).containsText("Welcome back");
            int left = Integer.parseInt(page.locator(".big").innerText());
            assertThat(left).isBetween(Integer.parseInt(before) - 5, Integer.parseInt(before));
            walker.look("36-back").shootInHand("36-back");
            page.clock().fastForward("03:00:00");
            assertThat(page.locator(".big").innerText()).isEqualTo(Integer.toString(left));
            walker.tap("resume-0");
            page.clock().runFor(2_000);
            assertThat(Integer.parseInt(page.locator(".big").innerText())).isBetween(left - 3, left - 1);
        }
    }

    @Test
    void chestPain_saysWhomToCall_andLocksAtOnce() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.clock().runFor(1_000);
            walker.tap("hurts-0");
            walker.look("37-hurts").shootInHand("37-hurts");
            page.locator("#player button", new Page.LocatorOptions().setHasText("chest"))
                    .click();
            assertThat(page.locator("[role='alert']")).containsText("Stop now and call");
            assertThat(page.locator("#player a[href^='tel:']").count()).isPositive();
            assertThat(page.locator("#player")).containsText("Your session is saved");
            walker.look("38-stopped").shootInHand("38-stopped");
            walker.open("/today");
            assertThat(walker.headline()).isEqualTo("Get emergency help now");
        }
    }

    @Test
    void theKeysAlone_leadThroughIt() {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            walker.beginSession();
            page.locator("#player h1").focus();
            page.clock().runFor(1_000);
            page.keyboard().press("Space");
            assertThat(page.locator("[data-key='resume-0']").count()).isOne();
            page.keyboard().press("Space");
            page.clock().runFor(1_000);
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".clock").getAttribute("data-phase")).isNotEqualTo("ready");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".clock").getAttribute("data-phase")).isEqualTo("ready");
            page.keyboard().press("Escape");
            assertThat(walker.screen()).isEqualTo("hurts");
            page.keyboard().press("Escape");
            assertThat(walker.screen()).isEqualTo("step");
        }
    }

    @Test
    void itSpeaks_onlyWithAVoiceOfTheDevice() {
        assertThat(said("{lang: 'en-GB', localService: true}, "))
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("far: "))
                .anyMatch(text -> text.contains("Get ready"));
        assertThat(said("")).isEmpty();
    }

    private static List<String> said(String localVoice) {
        try (Walker walker = WALKS.someoneOnTheMat()) {
            Page page = walker.page();
            page.addInitScript(VOICES.replace("LOCAL", localVoice));
            page.reload();
            assertThat(page.locator("[data-key='voice']").count()).isEqualTo(localVoice.isEmpty() ? 0 : 1);
            walker.beginSession();
            if (!localVoice.isEmpty()) {
                walker.shootInHand("47-voice");
            }
            page.clock().runFor(2_000);
            walker.tap("next-0");
            page.clock().runFor(8_000);
            List<?> said = (List<?>) page.evaluate("() => window.said");
            return said.stream().map(String::valueOf).toList();
        }
    }
}
