package org.birddog.trials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.trials.OnDevice.DAY;
import static org.birddog.trials.OnDevice.clock;
import static org.birddog.trials.OnDevice.diary;
import static org.birddog.trials.OnDevice.fetched;
import static org.birddog.trials.OnDevice.go;
import static org.birddog.trials.OnDevice.prepend;
import static org.birddog.trials.OnDevice.ready;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a device says when it is full, refuses, is broken or misled; and that nothing is lost that it called kept. */
@Tag("slow")
@Timeout(900)
class DeviceTroubleTest {

    /** Bytes of a device that has room for the app and a short diary. */
    private static final int ROOM = 6_000_000;

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

    @Test
    void aFullDevice_saysSo_andKeepsWhatItHad() throws IOException {
        try (Hosted site = Hosted.start(files);
                Walker walker = Walker.onDevice(chromium.browser(), site.address())) {
            CDPSession tools = walker.page().context().newCDPSession(walker.page());
            JsonObject quota = new JsonObject();
            quota.addProperty("origin", site.address());
            quota.addProperty("quotaSize", ROOM);
            tools.send("Storage.overrideQuotaForOrigin", quota);
            walker.open("/");
            walker.page().waitForURL("**/welcome", new Page.WaitForURLOptions().setTimeout(60_000));
            walker.open("/screening").answerSafely("none");
            String before = diary(walker);
            assertThat(before).isNotEmpty();
            String said = fetched(walker, """
                    () => {
                      const lines = [];
                      for (let i = 0; i < 5000; i++) {
                        const id = crypto.randomUUID();
                        const note = 'x'.repeat(1900);
                        lines.push(JSON.stringify({id, at: '2026-01-01T09:00:00Z', kind: 'check-in', pain: 3, note}));
                      }
                      const body = new URLSearchParams({diary: lines.join('\\n')});
                      return fetch('/diary/load', {method: 'POST', body})
                        .then(async answer => answer.status + ' ' + await answer.text());
                    }""");
            assertThat(said).startsWith("507 ").contains("There is no room left");
            assertThat(diary(walker)).isEqualTo(before);
        }
    }

    @Test
    void aBrowserThatKeepsNothing_isToldSo() throws IOException {
        SortedMap<String, byte[]> closed = new TreeMap<>(files);
        prepend(closed, "Object.defineProperty(self, 'indexedDB', {get() { throw new Error('refused'); }});\n");
        try (Hosted site = Hosted.start(closed);
                Walker walker = Walker.onDevice(chromium.browser(), site.address())) {
            walker.open("/");
            assertThat(walker.page().locator("h1"))
                    .hasText(
                            "This browser keeps nothing here",
                            new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            walker.shoot("61-device-closed");
            go(walker, "/emergency");
            assertThat(walker.page().locator("main a[href^='tel:']").count()).isPositive();
            walker.shoot("62-device-closed-emergency");
        }
    }

    @Test
    void aBrokenEntry_stopsAdvice_butNoHelp_andCanBeSaved() throws IOException {
        try (Hosted site = Hosted.start(files);
                Walker walker = ready(chromium.browser(), site)) {
            walker.page().evaluate("""
                    () => new Promise(done => {
                      const opening = indexedDB.open('birddog', 1);
                      opening.onsuccess = () => {
                        const writing = opening.result.transaction('entries', 'readwrite');
                        writing.objectStore('entries').add({id: 'broken', body: '{"kind":'});
                        writing.oncomplete = () => { opening.result.close(); done(); };
                      };
                    })""");
            Response today = walker.page().navigate("/today");
            assertThat(today.status()).isEqualTo(500);
            assertThat(walker.headline()).isEqualTo("Your diary cannot be read");
            walker.shoot("63-device-unreadable");
            go(walker, "/emergency");
            assertThat(walker.page().locator("main a[href^='tel:']").count()).isPositive();
            assertThat(diary(walker)).contains("{\"kind\":\n").contains("\"kind\":\"screening\"");
        }
    }

    @Test
    void aClockThatIsSetBack_isNoticed_andNothingIsLost() throws IOException {
        try (Hosted site = Hosted.start(files);
                Walker walker = ready(chromium.browser(), site)) {
            String before = diary(walker);
            clock(walker, -40 * DAY);
            go(walker, "/today");
            assertThat(walker.page().locator("main")).containsText("Is the date of your device right?");
            assertThat(diary(walker)).isEqualTo(before);
            clock(walker, 0);
            go(walker, "/today");
            assertThat(walker.page().locator("main")).not().containsText("Is the date of your device right?");
        }
    }

    @Test
    void whatAnotherSiteSends_isRefused() throws IOException {
        SortedMap<String, byte[]> foreign = new TreeMap<>();
        try (Hosted site = Hosted.start(files);
                Walker walker = ready(chromium.browser(), site)) {
            String before = diary(walker);
            foreign.put(
                    "index.html",
                    ("<form method=post action='" + site.address() + "/check-in'><input name=pain value=9>"
                                    + "<button>go</button></form>")
                            .getBytes(StandardCharsets.UTF_8));
            try (Hosted evil = Hosted.start(foreign)) {
                walker.page().navigate(evil.address().replace("localhost", "127.0.0.1") + "/");
                walker.page().locator("button").click();
                assertThat(walker.page().locator("h1")).hasText("Not from here");
                go(walker, site.address() + "/today");
                assertThat(diary(walker)).isEqualTo(before);
            }
        }
    }
}
