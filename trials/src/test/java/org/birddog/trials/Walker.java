package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Someone new with a phone, who fills in forms as people do. */
final class Walker implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int NARROWEST = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 844;
    private static final Path SCREENS = Path.of("target", "screens");

    /** What Playwright writes where it keeps the app from moving to the device, so that the server is what is seen. */
    private static final String BLOCKED = "Service Worker registration blocked by Playwright";

    private final BrowserContext context;
    private final Page page;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();

    /** Opens a window of their own, without any cookie. */
    Walker(Browser browser, String address, boolean script) {
        this(browser, address, script, ServiceWorkerPolicy.BLOCK);
    }

    /** Somebody whose browser lets the app move to the device. */
    static Walker onDevice(Browser browser, String address) {
        return new Walker(browser, address, true, ServiceWorkerPolicy.ALLOW);
    }

    private Walker(Browser browser, String address, boolean script, ServiceWorkerPolicy workers) {
        this.script = script;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(PHONE, HEIGHT)
                .setServiceWorkers(workers)
                .setJavaScriptEnabled(script));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> complain(message.text() + " " + message.location()));
        page.onPageError(complaints::add);
    }

    /** Chromium reports each page of status 422 as if a file were missing; that page is what was asked for. */
    private void complain(String text) {
        if (!text.contains("status of 422") && !text.startsWith(BLOCKED)) {
            complaints.add(text);
        }
    }

    Page page() {
        return page;
    }

    /** What the page's one headline says. */
    String headline() {
        return page.locator("h1").innerText();
    }

    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** Goes to a page by its address. */
    Walker open(String path) {
        page.navigate(path);
        return this;
    }

    /** Presses a button of the main part by its words. */
    void press(String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words)).click();
    }

    /** Chooses one of a question's answers by clicking its label, as a finger does. */
    void choose(String name, String value) {
        Locator input = page.locator("input[name='" + name + "'][value='" + value + "']");
        Locator label = page.locator("label", new Page.LocatorOptions().setHas(input));
        label.click();
        assertThat(input.isChecked()).as(name + " is " + value).isTrue();
    }

    void write(String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }

    /** Answers every safety question with no, but one, until the questions end or the yes leads away from them. */
    void answerSafely(String yes) {
        while (path().startsWith("/screening")) {
            for (Locator question : page.locator("input[value='no']").all()) {
                String name = question.getAttribute("name");
                choose(name, name.equals(yes) ? "yes" : "no");
            }
            press("Save and go on");
        }
    }

    /** Tells what a plan needs to know. */
    void tellAboutThemselves(String birthYear) {
        choose("sites", "lower-back");
        choose("usual-pain", "3");
        choose("worst-pain", "4");
        choose("settles", "under-30-minutes");
        press("Save and go on");
        write("birth-year", birthYear);
        choose("pregnancy", "no");
        choose("no-conditions", "yes");
        press("Save and go on");
    }

    /** Fills in the last of the wanted steps. */
    void tellAboutTheirPlan() {
        choose("aim", "strength");
        choose("activity-level", "some");
        choose("minutes", "20");
        choose("days", "5");
        press("Save and go on");
    }

    /** Presses a button of the player by its key. */
    void tap(String key) {
        page.locator("[data-key='" + key + "']").click();
    }

    /** Which screen the player shows. */
    String screen() {
        String look = page.locator("#player").getAttribute("class");
        return look == null ? "" : look.replace("player on-", "");
    }

    /** Tells a pain of two and begins with the first exercise. */
    void beginSession() {
        tap("before-2");
        tap("start-0");
        assertThat(screen()).isEqualTo("step");
    }

    /** How many sessions the diary has. */
    int savedSessions() {
        return context.request().get("/diary.jsonl").text().split("\"kind\":\"session\"", -1).length - 1;
    }

    /** The page is fit for everyone: axe finds nothing, nothing is cut off, the browser does not complain. */
    Walker look(String name) {
        // Axe is a script. No page has another than ours, and without script it sees what is there without.
        assertThat(page.locator("script:not([src^='/player.js'], [src^='/host.js'], [src^='/loader.js'])")
                        .count())
                .isZero();
        if (script) {
            assertThat(violations()).as("axe on " + name).isEmpty();
        }
        for (int width : List.of(NARROWEST, DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name + " at " + width + " pixels")
                    .isEqualTo(width);
        }
        assertThat(complaints).as("the browser's console on " + name).isEmpty();
        return this;
    }

    private List<String> violations() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    found.add(scheme + " " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
                }
            }
        }
        return found;
    }

    /** Keeps pictures of the page for people to look at. */
    void shoot(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(DESK, PHONE)) {
                page.setViewportSize(width, HEIGHT);
                String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENS.resolve(file))
                        .setFullPage(true));
            }
        }
    }

    /** Keeps pictures of what is seen without scrolling, on a phone that is held upright and one that lies. */
    void shootInHand(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (boolean upright : List.of(false, true)) {
                page.setViewportSize(upright ? PHONE : HEIGHT, upright ? HEIGHT : PHONE);
                String file = name + (upright ? "-upright-" : "-lying-")
                        + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(file)));
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
