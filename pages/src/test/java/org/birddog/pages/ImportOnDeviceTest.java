package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Scripts;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** A device reads no files, says so, and says what can be done there. */
class ImportOnDeviceTest {

    private static final String PATH = "/activity/import";
    private static final Now NOON = new Now(PersonWalking.FIRST_DAY, 12, "2026-11-20T12:00:00Z");

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void aDeviceSaysThatItReadsNone_andLeadsToTheLog() {
        Pages device = Pages.of(
                PersonWalking.COACH,
                PersonWalking.WORDINGS,
                PersonWalking.LESSONS,
                PersonWalking.FIGURES,
                new Scripts("/host.js", "/loader.js"),
                Stylesheet.of("/style.css"));
        Answer.Html page = (Answer.Html)
                device.answer(Visit.get(PATH), person.diary(), Home.onDevice(true, null), NOON, () -> "id");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("A Birddog server can", "href=\"/activity\"")
                .doesNotContain("type=\"file\"");
        Answer.Html sent = (Answer.Html) device.answer(
                Visit.post(PATH, PersonWalking.form("file", "x")),
                person.diary(),
                Home.onDevice(true, null),
                NOON,
                () -> "id");
        assertThat(sent.status()).isEqualTo(405);
    }
}
