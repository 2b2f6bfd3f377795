package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.birddog.server.SiteCommand;

/** The site that {@code ./birddog site} writes, with a clock that can be moved, and somebody whose device it is on. */
final class OnDevice {

    /** Milliseconds. */
    static final long DAY = 86_400_000;

    /** Before the worker's own script: a clock that a page can put forward and back. */
    private static final String CLOCK = """
            let ahead = 0;
            const Real = Date;
            self.Date = class extends Real {
              constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + ahead); }
              static now() { return Real.now() + ahead; }
            };
            self.addEventListener('message', event => { ahead = event.data; event.ports[0].postMessage(ahead); });
            """;

    private static final String PUT_CLOCK = """
            ahead => new Promise(done => {
              const line = new MessageChannel();
              line.port1.onmessage = event => done(event.data);
              navigator.serviceWorker.controller.postMessage(ahead, [line.port2]);
            })""";

    private OnDevice() {}

    /** Every file of the site. */
    static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = SiteCommand.files();
        prepend(files, CLOCK);
        return files;
    }

    /** Something that runs before the worker's own script. */
    static void prepend(SortedMap<String, byte[]> site, String script) {
        String worker = new String(site.get("worker.js"), StandardCharsets.UTF_8);
        site.put("worker.js", (script + worker).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody who has just come to the site, when the worker answers. */
    static Walker arrived(Browser browser, Hosted site) {
        Walker walker = Walker.onDevice(browser, site.address());
        walker.open("/");
        walker.page().waitForURL("**/welcome", new Page.WaitForURLOptions().setTimeout(60_000));
        return walker;
    }

    /** The same, with a plan for today. */
    static Walker ready(Browser browser, Hosted site) {
        Walker walker = arrived(browser, site);
        walker.open("/screening").answerSafely("none");
        walker.tellAboutThemselves("1985");
        walker.tellAboutTheirPlan();
        return walker;
    }

    static Response go(Walker walker, String path) {
        Response answer = walker.page().navigate(path);
        assertThat(answer.fromServiceWorker()).as(path).isTrue();
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    static void clock(Walker walker, long ahead) {
        assertThat(((Number) walker.page().evaluate(PUT_CLOCK, (double) ahead)).longValue())
                .isEqualTo(ahead);
    }

    static String diary(Walker walker) {
        return fetched(walker, "() => fetch('/diary.jsonl').then(answer => answer.text())");
    }

    /** What a page with a script gets; most pages have none and may fetch nothing. */
    static String fetched(Walker walker, String script) {
        try (Page page = walker.page().context().newPage()) {
            page.navigate("/welcome");
            return (String) page.evaluate(script);
        }
    }

    static int count(Walker walker, String kind) {
        return diary(walker).split("\"kind\":\"" + kind + "\"", -1).length - 1;
    }

    static void tap(Walker walker, String key) {
        walker.page().locator("[data-key='" + key + "']").click();
    }
}
