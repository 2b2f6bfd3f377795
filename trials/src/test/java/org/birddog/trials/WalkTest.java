package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.birddog.coach.vocabulary.RedFlag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way through the app, in a real browser with the real server and its real store. */
@Tag("slow")
@Timeout(300)
class WalkTest {

    private static final List<String> WAYS = List.of(
            "/today/why-not",
            "/session/short",
            "/session/break",
            "/hurt",
            "/review",
            "/habits",
            "/activity",
            "/activity/import",
            "/session/sheet",
            "/calendar",
            "/summary",
            "/relief",
            "/exercises",
            "/exercises?q=cat",
            "/exercises/bird-dog",
            "/lessons",
            "/lessons/desk",
            "/words",
            "/help",
            "/me",
            "/screening",
            "/seen",
            "/profile/pain",
            "/profile/health",
            "/profile/aim",
            "/profile/comfort",
            "/profile/moves",
            "/profile/home",
            "/before-you-start",
            "/emergency",
            "/diary",
            "/diary/load",
            "/diary/erase");

    @RegisterExtension
    static final Walks WALKS = new Walks();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheWelcome_toASessionChangedByWhatWasLogged(boolean script) {
        try (Walker walker = WALKS.someoneNew(script)) {
            walker.open("/");
            assertThat(walker.path()).isEqualTo("/welcome");
            seen(walker, "1-welcome", script);
            walker.press("Begin");
            assertThat(walker.path()).isEqualTo("/screening");
            seen(walker, "2-screening", script);
            walker.answerSafely("none");
            assertThat(walker.path()).isEqualTo("/profile/pain");
            walker.open("/today");
            seen(walker, "3-ask-first", script);
            walker.open("/profile");
            seen(walker, "4-profile", script);
            walker.tellAboutThemselves("1985");
            assertThat(walker.path()).isEqualTo("/profile/aim");
            walker.tellAboutTheirPlan();
            assertThat(walker.path()).isEqualTo("/before-you-start");
            walker.open("/today");
            seen(walker, "5-before-check-in", script);
            walker.choose("pain", "2");
            walker.press("Save");
            assertThat(walker.headline()).contains("minutes for today");
            seen(walker, "6-today", script);
            logASessionThatHurt(walker, script);
            assertThat(walker.headline()).isEqualTo("Rest for today");
            assertThat(walker.page().locator("#logged").innerText()).contains("This had to stop");
            seen(walker, "8-after-a-stop", script);
        }
    }

    /** Everything as planned, but sharp pain in the second exercise. */
    private static void logASessionThatHurt(Walker walker, boolean script) {
        walker.page().locator("main a[href='/session']").click();
        assertThat(walker.path()).isEqualTo("/session");
        seen(walker, "7-session", script);
        if (script) {
            walker.press("Show all of it as a list");
            seen(walker, "7-session-as-a-list", true);
        }
        walker.choose("pain-before", "2");
        Locator cards = walker.page().locator(".card.exercise");
        for (int i = 0; i < cards.count(); i++) {
            cards.nth(i).locator(".thirds label").first().click();
        }
        Locator second = cards.nth(1);
        second.locator(".felt summary").click();
        second.locator("input[value='sharp']").check();
        walker.choose("pain-after", "3");
        walker.write("minutes", "15");
        walker.press("Save this session");
        assertThat(walker.path()).isEqualTo("/session/after");
        assertThat(walker.page().locator("main").innerText()).contains("Stop here for today", "This had to stop");
        seen(walker, "7-what-it-means", script);
        walker.page().locator("main a[href='/today']").click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRedFlag_showsWhereToCallAndNoSession(boolean script) {
        try (Walker walker = WALKS.someoneNew(script)) {
            walker.open("/screening").answerSafely("saddle-numbness");
            assertThat(walker.headline()).isEqualTo("Get emergency help now");
            assertThat(walker.page().locator("a[href^='tel:']").allInnerTexts())
                    .containsExactlyInAnyOrder("Call 112", "Call 999", "Call 911");
            seen(walker, "9-emergency", script);
            walker.open("/session");
            assertThat(walker.page().locator("form, .exercise").count()).isZero();
            walker.open("/seen");
            seen(walker, "10-seen", script);
        }
    }

    @Test
    void aFlagOfLessHaste_asksToSeeSomeone() {
        try (Walker walker = WALKS.someoneNew(true)) {
            walker.open("/screening").answerSafely("fever-or-very-unwell");
            assertThat(walker.headline()).isEqualTo("See someone before you exercise");
            assertThat(walker.page().locator(".exercise").count()).isZero();
            seen(walker, "11-see-a-clinician", true);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWrongAnswer_keepsWhatWasTyped(boolean script) {
        try (Walker walker = WALKS.someoneNew(script)) {
            walker.open("/profile").tellAboutThemselves("19x5");
            Locator year = walker.page().locator("#birth-year");
            assertThat(year.inputValue()).isEqualTo("19x5");
            assertThat(year.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(walker.page().locator("input:checked").count()).isEqualTo(2);
            assertThat(walker.page()
                            .locator("[role='alert'] a[href='#birth-year']")
                            .count())
                    .isOne();
            assertThat(walker.page().title()).startsWith("Please check");
            seen(walker, "12-profile-with-a-fault", script);
            walker.write("birth-year", "1985");
            walker.press("Save and go on");
            assertThat(walker.path()).isEqualTo("/profile/aim");
        }
    }

    @Test
    void unansweredQuestions_areNamedAndTheRestIsKept() {
        try (Walker walker = WALKS.someoneNew(true)) {
            walker.open("/screening");
            int questions = walker.page().locator("input[value='no']").count();
            walker.choose("both-legs-affected", "unsure");
            walker.press("Save and go on");
            assertThat(walker.page().locator("input:checked").count()).isOne();
            assertThat(walker.page().locator("[role='alert'] a").count()).isEqualTo(questions - 1);
            seen(walker, "13-screening-with-faults", true);
        }
    }

    @Test
    void theKeyboardAlone_answersTheScreening() {
        try (Walker walker = WALKS.someoneNew(true)) {
            Page page = walker.open("/screening").page();
            int answered = 0;
            while (walker.path().startsWith("/screening")) {
                int questions = page.locator("input[value='no']").count();
                for (int i = 0; i < questions; i++) {
                    tabTo(page, "input[type='radio']:not(:checked)");
                    page.keyboard().press("Space");
                    assertThat(focused(page, ":checked")).as("Space chooses").isTrue();
                }
                answered += questions;
                String before = page.url();
                tabTo(page, "main button");
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
            }
            assertThat(walker.path()).isEqualTo("/profile/pain");
            assertThat(answered).isEqualTo(RedFlag.values().length);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMainWays_areFitForEveryone(boolean script) {
        try (Walker walker = WALKS.someoneReady(script)) {
            for (String way : WAYS) {
                walker.open(way);
                assertThat(walker.path()).isEqualTo(way);
                seen(walker, "20" + way.replace('/', '-').replace('?', '-'), script);
            }
        }
    }

    /** Their titles once stood in the narrow column that is meant for pictures. */
    @Test
    void titlesOfLessons_haveTheWholeRow() {
        try (Walker walker = WALKS.someoneReady(true)) {
            Locator row = walker.open("/lessons").page().locator(".shelf > li").first();
            assertThat(row.locator("a").boundingBox().width).isGreaterThan(row.boundingBox().width * 0.9);
        }
    }

    @Test
    void aDiary_isCarriedElsewhereAndErased() {
        try (Walker walker = WALKS.someoneNew(true)) {
            walker.open("/today").open("/screening").answerSafely("none");
            Page page = walker.open("/diary").page();
            byte[] file = page.waitForDownload(
                            () -> page.locator("a[href='/diary.jsonl']").first().click())
                    .createReadStream()
                    .readAllBytes();
            int entries = page.locator(".look").count();
            walker.open("/diary/erase");
            page.locator("#sure").check();
            walker.press("Erase my diary for good");
            assertThat(walker.path()).isEqualTo("/welcome");
            assertThat(walker.open("/diary").page().locator(".look").count()).isZero();

            walker.open("/diary/load");
            page.locator("#file").setInputFiles(new FilePayload("diary.jsonl", "application/json", file));
            walker.press("Look what is in it");
            walker.press("Add them to my diary");

            assertThat(walker.path()).isEqualTo("/diary");
            assertThat(page.locator(".look").count()).isEqualTo(entries).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPageThatIsNotThere_saysSo() {
        try (Walker walker = WALKS.someoneNew(true)) {
            assertThat(walker.page().navigate("/nowhere").status()).isEqualTo(404);
            walker.shoot("14-lost");
            assertThat(walker.page().locator("main a").count()).isPositive();
        }
    }

    /** Presses Tab until something is focused, and each time it must be seen where the focus is. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 20; presses++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                            () => {
                              const look = element => { const s = getComputedStyle(element);
                                return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
                              const at = document.activeElement;
                              return look(at) || (at.nextElementSibling !== null && look(at.nextElementSibling))
                                || (at.parentElement !== null && look(at.parentElement)); }
                            """))
                    .as("the focus is seen on " + page.evaluate("() => document.activeElement.outerHTML"))
                    .isEqualTo(true);
            if (focused(page, selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    private static boolean focused(Page page, String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    private static void seen(Walker walker, String name, boolean script) {
        walker.look(name + (script ? "" : " without script"));
        if (script) {
            walker.shoot(name);
        }
    }
}
