package org.birddog.trials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.trials.OnDevice.DAY;
import static org.birddog.trials.OnDevice.clock;
import static org.birddog.trials.OnDevice.count;
import static org.birddog.trials.OnDevice.diary;
import static org.birddog.trials.OnDevice.fetched;
import static org.birddog.trials.OnDevice.go;
import static org.birddog.trials.OnDevice.ready;
import static org.birddog.trials.OnDevice.tap;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole app on a device, from a host of files: without a network, through copies, updates and the move. */
@Tag("slow")
@Timeout(900)
class DeviceTest {

    @TempDir
    static Path data;

    private static Chromium chromium;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void start() throws IOException {
        files = OnDevice.files();
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The site with other words, as a later version has them. */
    private static SortedMap<String, byte[]> later() {
        SortedMap<String, byte[]> site = new TreeMap<>(files);
        String words = new String(site.get("bundle.json"), StandardCharsets.UTF_8);
        String other = words.replace("\"My diary\"", "\"My newer diary\"");
        assertThat(other).isNotEqualTo(words);
        site.put("bundle.json", other.getBytes(StandardCharsets.UTF_8));
        String worker = new String(site.get("worker.js"), StandardCharsets.UTF_8);
        site.put(
                "worker.js",
                worker.replaceFirst("\"version\":\"[0-9a-f]+\"", "\"version\":\"later\"")
                        .replaceFirst("bundle.json\\?v=[0-9a-f]+", "bundle.json?v=later")
                        .getBytes(StandardCharsets.UTF_8));
        return site;
    }

    /** Begins today's session with the player and ends it after its first exercise, a walk of more than a minute. */
    private static void train(Walker walker) {
        go(walker, "/session");
        Page page = walker.page();
        page.clock().install();
        page.reload();
        tap(walker, "before-2");
        tap(walker, "start-0");
        page.clock().runFor(1_000);
        tap(walker, "next-0");
        page.clock().runFor(70_000);
        tap(walker, "options-0");
        tap(walker, "end-0");
        tap(walker, "after-2");
        tap(walker, "finish-0");
        assertThat(page.locator("#player")).containsText("It is saved");
        page.clock().resume();
    }

    private static void checkIn(Walker walker, int pain) {
        go(walker, "/today");
        String landed = fetched(walker, """
                () => fetch('/check-in', {method: 'POST', body: new URLSearchParams({pain: 'PAIN'})})
                    .then(answer => answer.url)""".replace("PAIN", Integer.toString(pain)));
        assertThat(landed).contains("/today");
    }

    @Test
    void withoutANetwork_allIsThere_dayAfterDay() throws IOException {
        Hosted site = Hosted.start(files);
        try (Walker walker = ready(chromium.browser(), site)) {
            // The drawings come aside, some with each page; whoever waits for them has the whole library.
            walker.open("/welcome");
            walker.page().waitForFunction("""
                            () => caches.match('/figures/en/water-walking.led.svg', {ignoreSearch: true})
                                .then(there => there !== undefined)""");
            site.close();
            walker.page().context().setOffline(true);

            train(walker);
            assertThat(count(walker, "session")).isOne();
            clock(walker, DAY);
            train(walker);
            assertThat(count(walker, "session")).isEqualTo(2);

            checkIn(walker, 6);
            clock(walker, 2 * DAY);
            checkIn(walker, 7);
            go(walker, "/today");
            assertThat(walker.page().locator("main")).containsText("flare");

            go(walker, "/exercises");
            go(walker, "/exercises/bird-dog");
            assertThat(walker.page().evaluate("() => document.querySelector('main img, main svg') !== null"))
                    .isEqualTo(true);
            go(walker, "/lessons");
            walker.page().locator("main a[href^='/lessons/']").first().click();
            assertThat(walker.headline()).isNotBlank();
            go(walker, "/diary");
            walker.look("60-device-diary").shoot("60-device-diary");
            assertThat(walker.page().locator("#where")).containsText("on this device");

            go(walker, "/screening?again=yes");
            String landed = fetched(walker, """
                    () => fetch('/screening', {method: 'POST', body: new URLSearchParams({'saddle-numbness': 'yes'})})
                        .then(answer => answer.text())""");
            assertThat(landed).contains("tel:");
            go(walker, "/today");
            assertThat(walker.headline()).isEqualTo("Get emergency help now");
        }
    }

    @Test
    void aCopyIsSaved_andLoadedByUnion_afterAllWasErased() throws IOException {
        try (Hosted site = Hosted.start(files);
                Walker walker = ready(chromium.browser(), site)) {
            Page page = walker.page();
            go(walker, "/diary");
            byte[] copy = Files.readAllBytes(page.waitForDownload(
                            () -> page.locator("#where a[href='/diary.jsonl']").click())
                    .path());
            String before = diary(walker);
            assertThat(new String(copy, StandardCharsets.UTF_8)).isEqualTo(before);
            go(walker, "/diary");
            assertThat(page.locator("#where")).containsText("You last saved a copy on");

            page.evaluate("() => localStorage.setItem('birddog.session', 'left')");
            go(walker, "/diary/erase");
            page.locator("input[name='sure']").check();
            walker.press("Erase");
            page.waitForURL("**/welcome?erased");
            assertThat(diary(walker)).isEmpty();
            assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);

            for (int time = 0; time < 2; time++) {
                go(walker, "/diary/load");
                page.locator("#file").setInputFiles(new FilePayload("diary.jsonl", "application/json", copy));
                page.locator("main form button").first().click();
                if (time == 0) {
                    page.locator("main form button").first().click();
                    page.waitForURL("**/diary");
                }
            }
            assertThat(diary(walker)).isEqualTo(before);
        }
    }

    @Test
    void anUpdate_losesNoSessionUnderWay_noLine_andNoOtherWindow() throws IOException {
        try (Hosted site = Hosted.start(files);
                Walker walker = ready(chromium.browser(), site)) {
            Page page = walker.page();
            Page other = page.context().newPage();
            other.navigate(site.address() + "/diary");
            assertThat(other.locator("h1")).hasText("My diary");
            String before = diary(walker);

            go(walker, "/session");
            page.clock().install();
            page.reload();
            tap(walker, "before-2");
            tap(walker, "start-0");
            page.clock().runFor(1_000);
            tap(walker, "next-0");
            site.put(later());
            other.evaluate("""
                    () => new Promise(async done => {
                      navigator.serviceWorker.addEventListener('controllerchange', () => done());
                      (await navigator.serviceWorker.getRegistration()).update();
                    })""");
            page.clock().runFor(70_000);
            tap(walker, "options-0");
            tap(walker, "end-0");
            tap(walker, "after-2");
            tap(walker, "finish-0");
            assertThat(page.locator("#player")).containsText("It is saved");

            other.reload();
            assertThat(other.locator("h1")).hasText("My newer diary");
            assertThat(other.locator("main")).containsText("Session");
            assertThat(diary(walker)).startsWith(before.lines().findFirst().orElseThrow());
            assertThat(count(walker, "session")).isOne();
            assertThat(other.evaluate("() => caches.keys()").toString()).isEqualTo("[birddog-later]");
        }
    }

    /** The first visit is the server's; then all that it had is on the device, and nothing of it there any more. */
    @Test
    void theDiaryOfAVisitor_movesFromTheServerToTheDevice() throws IOException {
        try (Served served = Served.start(data);
                Walker walker = Walker.onDevice(chromium.browser(), served.address())) {
            APIRequestContext before = walker.page().context().request();
            before.get("/welcome");
            before.post(
                    "/check-in",
                    RequestOptions.create()
                            .setHeader("Origin", served.address())
                            .setForm(FormData.create().set("pain", "4")));
            String onServer = before.get("/diary.jsonl").text();
            assertThat(onServer).contains("check-in");

            walker.open("/welcome");
            walker.page().evaluate("() => navigator.serviceWorker.ready");
            walker.page().waitForFunction("() => navigator.serviceWorker.controller");
            go(walker, "/diary");
            assertThat(walker.page().locator("#where")).containsText("on this device");
            assertThat(diary(walker)).isEqualTo(onServer);
            assertThat(before.get("/diary.jsonl").text()).isEmpty();

            // Something that a page sent to the server while the worker took over: it comes after.
            CDPSession tools = walker.page().context().newCDPSession(walker.page());
            tools.send("ServiceWorker.enable");
            before.get("/welcome");
            before.post(
                    "/check-in",
                    RequestOptions.create()
                            .setHeader("Origin", served.address())
                            .setForm(FormData.create().set("pain", "7")));
            assertThat(before.get("/diary.jsonl").text()).contains("\"pain\":7");
            tools.send("ServiceWorker.stopAllWorkers");
            go(walker, "/diary");
            walker.page()
                    .waitForCondition(() -> before.get("/diary.jsonl").text().isEmpty());
            assertThat(diary(walker)).startsWith(onServer).contains("\"pain\":7");

            served.process().destroyForcibly();
            go(walker, "/today");
            assertThat(diary(walker)).startsWith(onServer);
        }
    }
}
