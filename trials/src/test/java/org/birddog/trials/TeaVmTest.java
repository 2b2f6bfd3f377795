package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.teavm.tooling.TeaVMToolException;

/** Coach, wire and pages compile with TeaVM, and answer in a browser with the very bytes of the JVM. */
@Tag("slow")
@Timeout(300)
class TeaVmTest {

    private static final int CASES = 500;
    private static final int LENGTHS = 40;
    private static final List<String> PATHS = List.of(
            "/",
            "/welcome",
            "/screening",
            "/profile",
            "/exercises/bird-dog",
            "/exercises/pictures",
            "/today",
            "/session",
            "/session/after",
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
            "/calendar.ics",
            "/relief",
            "/profile/pain",
            "/profile/health",
            "/profile/aim",
            "/profile/comfort",
            "/profile/moves",
            "/profile/home",
            "/me",
            "/seen",
            "/progress",
            "/progress/exercises",
            "/progress/weeks",
            "/progress/sleep",
            "/style.css",
            "/nowhere");

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void compileAndLoad() throws IOException, TeaVMToolException {
        chromium = Chromium.start();
        page = InAPage.open(chromium.browser());
        TeaVmEntry.load(Bundled.text(), Bundled.words(), Bundled.lessons(), Bundled.figures());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void adviceAndPagesOfEachCase_areTheSameBytesInTheBrowser() {
        List<String> cases = cases();
        List<String> there = inBrowser(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(bytes(there.get(i))).as(cases.get(i)).isEqualTo(bytes(TeaVmEntry.advise(cases.get(i))));
            assertSamePage(cases.get(i), "GET", i % 2 == 0 ? "/today" : PATHS.get(i % PATHS.size()), "");
        }
        assertThat(there)
                .hasSize(CASES)
                .filteredOn(advice -> advice.contains("\"session\":{"))
                .hasSizeGreaterThan(9);
    }

    /** A compiler that leaves out checks of bounds and null may turn a refusal into nonsense. */
    @Test
    void badLines_areRefusedInTheSameWords() {
        String good = Invented.caseLine(3, 12);
        String noSuchDay = "{\"id\":\"é😀\",\"today\":\"2026-02-30\"}";
        List<String> bad = new ArrayList<>(List.of("", "{", "[]", "null", noSuchDay));
        for (int cut = 1; cut < good.length(); cut += 37) {
            bad.add(good.substring(0, cut));
            bad.add(good.substring(0, cut) + "\"" + good.substring(cut));
            bad.add(good.substring(0, cut) + "99999999999999999999" + good.substring(cut));
            bad.add(good.substring(0, cut) + good.substring(cut + 1));
        }
        List<String> there = inBrowser(bad);
        for (int i = 0; i < bad.size(); i++) {
            assertThat(there.get(i)).as(bad.get(i)).isEqualTo(TeaVmEntry.advise(bad.get(i)));
        }
        assertThat(there).filteredOn(answer -> answer.contains("\"error\"")).hasSizeGreaterThan(bad.size() / 2);
    }

    @Test
    void pages_areTheSameBytesInTheBrowser() {
        String empty = "{\"today\":\"2026-11-20\",\"diary\":[]}";
        List<String> diaries = List.of(empty, Invented.caseLine(1, 40), aYear(), cases().getLast());
        for (String diary : diaries) {
            for (String path : PATHS) {
                assertSamePage(diary, "GET", path, "");
            }
            assertSamePage(diary, "POST", "/check-in", "pain=eleven");
            assertSamePage(diary, "POST", "/check-in", "pain=4 sleep=6");
            assertSamePage(diary, "POST", "/screening", "saddle-numbness=yes");
            assertSamePage(diary, "POST", "/profile/health", "birth-year=1970 pregnancy=no no-conditions=yes");
        }
    }

    private static String aYear() {
        List<String> entries =
                Invented.year(4, 1).stream().map(EntryCodec::text).toList();
        return "{\"today\":\"" + Invented.TODAY + "\",\"diary\":[" + String.join(",", entries) + "]}";
    }

    private static void assertSamePage(String diary, String method, String path, String form) {
        String there = (String) page.evaluate("a => page(a[0], a[1], a[2], a[3])", List.of(diary, method, path, form));
        assertThat(there).as(method + " " + path).isNotBlank().isEqualTo(TeaVmEntry.page(diary, method, path, form));
    }

    private static List<String> inBrowser(List<String> lines) {
        List<String> answers = new ArrayList<>();
        for (Object answer : (List<?>) page.evaluate("lines => lines.map(line => advise(line))", lines)) {
            answers.add((String) answer);
        }
        return answers;
    }

    private static List<String> cases() {
        Content content = Bundled.content();
        List<String> cases = new ArrayList<>();
        for (int seed = 0; seed < CASES / 2; seed++) {
            cases.add(InventedCase.line(seed, content));
            cases.add(Invented.caseLine(seed, 10 + 4 * (seed % LENGTHS)));
        }
        return cases;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
