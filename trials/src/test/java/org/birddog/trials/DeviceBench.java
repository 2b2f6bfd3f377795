package org.birddog.trials;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.diary.Entry;
import org.birddog.server.SiteCommand;
import org.birddog.wire.EntryCodec;
import org.teavm.tooling.TeaVMToolException;

/**
 * {@code ./birddog bench device}: the app on a device, in Chromium. It stands among the tests since it needs what their
 * browser needs.
 */
public final class DeviceBench {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final int SLOWDOWN = 4;
    private static final double WORKER_AIM = 40;
    private static final double PAGE_AIM = 150;
    private static final int SIZE_AIM = 350_000;

    /** Asks the worker for today's page over and over; the page that asks is one that may fetch. */
    private static final String FROM_THE_WORKER = """
            async ([warmUp, rounds]) => {
              const times = [];
              for (let i = 0; i < warmUp + rounds; i++) {
                const began = performance.now();
                const answer = await fetch('/today');
                const text = await answer.text();
                times.push(performance.now() - began);
                if (!text.includes('/session')) throw new Error('There is no session on today\\'s page.');
              }
              return times.slice(warmUp);
            }""";

    private static final String IN_THE_PAGE = """
            ([line, warmUp, rounds]) => {
              const times = [];
              for (let i = 0; i < warmUp + rounds; i++) {
                const began = performance.now();
                const text = page(line, 'GET', '/today', '');
                times.push(performance.now() - began);
                if (!text.includes('/session')) throw new Error('There is no session on today\\'s page.');
              }
              return times.slice(warmUp);
            }""";

    private DeviceBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, TeaVMToolException {
        if (arguments.length > 1) {
            System.err.println("./birddog bench device takes no more words.");
            System.exit(2);
        }
        if (!Chromium.isThere()) {
            System.err.println("./birddog bench device needs Debian's chromium: install it and start again.");
            System.exit(1);
        }
        Machine.print();
        sizes();
        try (Chromium chromium = Chromium.start()) {
            System.out.printf("chromium  %s%n", chromium.browser().version());
            worker(chromium);
            page(chromium);
        }
    }

    private static void sizes() throws IOException {
        Path data = Files.createTempDirectory("birddog-bench-");
        try (Served served = Served.start(data)) {
            int port = URI.create(served.address()).getPort();
            Loaded best = Loaded.from(port, Loaded.BROTLI);
            System.out.printf(
                    "%nsize      all that is loaded in English, with the drawings of 15 minutes%n%s", best.table());
            System.out.printf(
                    Locale.ROOT,
                    "by brotli %,d bytes, %.2f of the aim of %,d; by gzip %,d%n",
                    best.bytes(),
                    best.bytes() / (double) SIZE_AIM,
                    SIZE_AIM,
                    Loaded.from(port, Loaded.GZIP).bytes());
        } finally {
            Walks.erase(data);
        }
    }

    private static void worker(Chromium chromium) throws IOException {
        List<Entry> year = Invented.year(4, 1, LocalDate.now(ZoneId.systemDefault()));
        StringBuilder lines = new StringBuilder();
        year.forEach(entry -> lines.append(EntryCodec.text(entry)).append('\n'));
        try (Hosted site = Hosted.start(SiteCommand.files());
                Walker walker = OnDevice.arrived(chromium.browser(), site)) {
            Page page = walker.page();
            page.navigate("/diary/load");
            byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("diary.jsonl", "application/json", file));
            page.locator("main form button").first().click();
            page.locator("main form button").first().click();
            page.waitForURL("**/diary");
            page.navigate("/welcome");
            Object times = page.evaluate(FROM_THE_WORKER, List.of(WARM_UP, ROUNDS));
            System.out.printf(
                    "%nworker    today's page of a diary of %d entries, fetched by a page, %d times%n",
                    year.size(), ROUNDS);
            print(times, WORKER_AIM);
        }
    }

    private static void page(Chromium chromium) throws IOException, TeaVMToolException {
        List<String> entries =
                Invented.year(4, 1).stream().map(EntryCodec::text).toList();
        String line = "{\"today\":\"" + Invented.TODAY + "\",\"diary\":[" + String.join(",", entries) + "]}";
        Page page = InAPage.open(chromium.browser());
        CDPSession tools = page.context().newCDPSession(page);
        for (int slower : List.of(1, SLOWDOWN)) {
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", slower);
            tools.send("Emulation.setCPUThrottlingRate", rate);
            Object times = page.evaluate(IN_THE_PAGE, List.of(line, WARM_UP, ROUNDS));
            System.out.printf(
                    "%npage      the same in a page, the diary read from its lines, at %d times slowdown%n", slower);
            print(times, PAGE_AIM);
        }
    }

    private static void print(Object times, double aim) {
        List<Double> milliseconds = new ArrayList<>();
        for (Object time : (List<?>) times) {
            milliseconds.add(((Number) time).doubleValue());
        }
        Measured all = Measured.of(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "median %.1f ms (%.1f to %.1f), %.2f of the aim of %.0f ms%n",
                all.median(),
                all.least(),
                all.most(),
                all.median() / aim,
                aim);
    }
}
