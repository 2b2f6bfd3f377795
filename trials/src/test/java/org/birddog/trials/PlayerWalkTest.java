package org.birddog.trials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    static Path data;

    private static Served served;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start(data);
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
        if (served != null) {
            served.close();
        }
    }

    /** Someone who may train, with today's session in front of them. */
    private static Walker ready() {
        Walker walker = new Walker(chromium.browser(), served.address(), true);
        walker.open("/screening").answerSafely("none");
        walker.tellAboutThemselves("1985");
        walker.tellAboutTheirPlan();
        walker.page().clock().install();
        return walker.open("/session");
    }

    private static void tap(Walker walker, String key) {
        walker.page().locator("[data-key='" + key + "']").click();
    }

    private static String screen(Walker walker) {
        String look = walker.page().locator("#player").getAttribute("class");
        return look == null ? "" : look.replace("player on-", "");
    }

    private static void begin(Walker walker) {
        tap(walker, "before-2");
        tap(walker, "start-0");
        assertThat(screen(walker)).isEqualTo("step");
    }

    @Test
    void aSession_isLedFromTheFirstExerciseToTheLast_andKeptOnce() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            walker.look("30-begin").shoot("30-begin");
            begin(walker);
            TreeSet<String> phases = new TreeSet<>();
            int asked = 0;
            for (int i = 0; i < 2_000 && !screen(walker).equals("after"); i++) {
                if (screen(walker).equals("ask")) {
                    if (asked++ == 0) {
                        walker.look("32-ask").shoot("32-ask");
                    }
                    tap(walker, "pain-1");
                    tap(walker, "effort-3");
                    tap(walker, "go-on-0");
                    continue;
                }
                String phase = page.locator(".clock").getAttribute("data-phase");
                if (phases.add(phase)) {
                    walker.look("31-" + phase).shoot("31-" + phase);
                }
                page.clock().runFor(4_000);
            }
            assertThat(phases).contains("ready", "work", "rest");
            assertThat(screen(walker)).isEqualTo("after");
            tap(walker, "after-1");
            walker.look("33-after").shoot("33-after");
            tap(walker, "finish-0");
            assertThat(page.locator("#player")).containsText("It is saved");
            assertThat(page.locator("#player")).containsText("You did all that was planned");
            walker.look("34-done").shoot("34-done");
            page.locator("#player a[href='/session/after']").click();
            assertThat(walker.headline()).contains("saved");
            assertThat(sessions(walker)).isOne();
        }
    }

    private static int sessions(Walker walker) {
        return walker.page().context().request().get("/diary.jsonl").text().split("\"kind\":\"session\"", -1).length
                - 1;
    }

    @Test
    void whatWasDoneWithoutANetwork_isSentWhenItIsBack() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            begin(walker);
            page.clock().runFor(1_000);
            tap(walker, "next-0");
            // The first of a session is a walk, and that is told in whole minutes.
            page.clock().runFor(70_000);
            page.context().setOffline(true);
            tap(walker, "options-0");
            tap(walker, "end-0");
            if (screen(walker).equals("nothing")) {
                throw new AssertionError("a minute of work is taken for nothing");
            }
            tap(walker, "after-2");
            tap(walker, "finish-0");
            assertThat(page.locator("#player")).containsText("kept on this device");
            walker.shoot("35-not-sent");
            assertThat(sessions(walker)).isZero();
            page.context().setOffline(false);
            page.clock().runFor(31_000);
            assertThat(page.locator("#player")).containsText("It is saved");
            assertThat(sessions(walker)).isOne();
        }
    }

    @Test
    void aReload_goesOnWhereItWas_withTheTimeThatWasLeft() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            begin(walker);
            page.clock().runFor(5_000);
            String before = page.locator(".big").innerText();
            page.reload();
            assertThat(page.locator(".side-line").first()).containsText("Welcome back");
            int left = Integer.parseInt(page.locator(".big").innerText());
            assertThat(left).isBetween(Integer.parseInt(before) - 5, Integer.parseInt(before));
            walker.look("36-back").shoot("36-back");
            page.clock().fastForward("03:00:00");
            assertThat(page.locator(".big").innerText()).isEqualTo(Integer.toString(left));
            tap(walker, "resume-0");
            page.clock().runFor(2_000);
            assertThat(Integer.parseInt(page.locator(".big").innerText())).isBetween(left - 3, left - 1);
        }
    }

    @Test
    void chestPain_saysWhomToCall_andLocksAtOnce() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            begin(walker);
            page.clock().runFor(1_000);
            tap(walker, "hurts-0");
            walker.look("37-hurts").shoot("37-hurts");
            page.locator("#player button", new Page.LocatorOptions().setHasText("chest"))
                    .click();
            assertThat(page.locator("[role='alert']")).containsText("Stop now and call");
            assertThat(page.locator("#player a[href^='tel:']").count()).isPositive();
            assertThat(page.locator("#player")).containsText("Your session is saved");
            walker.look("38-stopped").shoot("38-stopped");
            walker.open("/today");
            assertThat(walker.headline()).isEqualTo("Get emergency help now");
        }
    }

    @Test
    void theKeysAlone_leadThroughIt() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            begin(walker);
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
            assertThat(screen(walker)).isEqualTo("hurts");
            page.keyboard().press("Escape");
            assertThat(screen(walker)).isEqualTo("step");
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
        try (Walker walker = ready()) {
            Page page = walker.page();
            page.addInitScript(VOICES.replace("LOCAL", localVoice));
            page.reload();
            assertThat(page.locator("[data-key='voice']").count()).isEqualTo(localVoice.isEmpty() ? 0 : 1);
            begin(walker);
            page.clock().runFor(2_000);
            tap(walker, "next-0");
            page.clock().runFor(8_000);
            List<?> said = (List<?>) page.evaluate("() => window.said");
            return said.stream().map(String::valueOf).toList();
        }
    }

    @Test
    void whoWantsLittleMotion_getsNumbersOnly() {
        try (Walker walker = ready()) {
            Page page = walker.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            begin(walker);
            Locator shape = page.locator(".breath");
            assertThat(shape.evaluate("element => getComputedStyle(element).display"))
                    .isEqualTo("none");
            assertThat(page.locator(".big")).hasText(Pattern.compile("\\d+(:\\d\\d)?"));
        }
    }
}
