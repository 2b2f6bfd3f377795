package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress in a real browser: by link from the day's page, with one check-in, a year and ten years. */
@Tag("slow")
@Timeout(300)
class ProgressWalkTest {

    private static final List<String> PARTS =
            List.of("/progress", "/progress/exercises", "/progress/weeks", "/progress/sleep");

    @RegisterExtension
    static final Walks WALKS = new Walks();

    @Test
    void fromTheDay_byLinkToEachPart() {
        try (Walker walker = WALKS.someoneReady(true)) {
            walker.open("/today");
            walker.choose("pain", "4");
            walker.press("Save");
            walker.open("/today").page().locator("main a[href='/progress']").click();
            assertThat(walker.path()).isEqualTo("/progress");
            assertThat(walker.page().locator("svg[role='img']").count()).isOne();
            assertThat(walker.page().locator("main").innerText()).contains("Your average so far is 4 out of 10.");
            for (String part : PARTS) {
                walker.page().locator("nav.parts a[href='" + part + "']").click();
                assertThat(walker.path()).isEqualTo(part);
                assertThat(walker.page()
                                .locator("nav.parts [aria-current='page']")
                                .getAttribute("href"))
                        .isEqualTo(part);
                seen(walker, "50-one-point", part);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void yearsAreFitForEveryone(int years) {
        try (Walker walker = WALKS.someoneReady(true)) {
            load(walker, years);
            for (String part : PARTS) {
                walker.open(part);
                seen(walker, "51-" + years + "-years", part);
            }
            walker.open("/progress").page().locator("nav.periods a >> nth=0").click();
            assertThat(walker.path()).isEqualTo("/progress?show=four-weeks");
            assertThat(walker.page()
                            .locator(".numbers tbody")
                            .first()
                            .locator("tr")
                            .count())
                    .isEqualTo(28);
        }
    }

    /** The numbers can be reached and read, and what is drawn keeps within its card. */
    private static void seen(Walker walker, String name, String part) {
        walker.look(name + part.replace('/', '-')).shoot(name + part.replace('/', '-'));
        Page page = walker.page();
        for (var summary :
                page.locator(".numbers > summary").all().stream().limit(2).toList()) {
            summary.click();
        }
        walker.look(name + part.replace('/', '-') + "-with-numbers");
        assertThat(page.evaluate("() => [...document.querySelectorAll('.chart text')].filter(text => {"
                        + " const own = text.getBoundingClientRect();"
                        + " const all = text.ownerSVGElement.getBoundingClientRect();"
                        + " return own.left < all.left - 1 || own.right > all.right + 1; }).length"))
                .as("words cut off on " + part)
                .isEqualTo(0);
    }

    private static void load(Walker walker, int years) {
        String file = String.join(
                "\n",
                Invented.year(4, years, LocalDate.now(ZoneOffset.UTC).minusDays(1)).stream()
                        .map(EntryCodec::text)
                        .toList());
        walker.open("/diary/load");
        walker.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("diary.jsonl", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        walker.press("Look what is in it");
        walker.press("Add them to my diary");
        assertThat(walker.path()).isEqualTo("/diary");
    }
}
