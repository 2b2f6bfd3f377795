package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.birddog.pages.demo.DemoPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo shows invented people, says so on each page, and lets nobody lose the way to a diary of their own. */
class DemoTest {

    @TempDir
    Path folder;

    private Path people() {
        return folder.resolve("people");
    }

    @BeforeEach
    void writeDiaries() throws IOException {
        Files.createDirectories(people());
        String today = LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
        for (DemoPerson person : DemoPerson.values()) {
            String id = "00000000-0000-4000-8000-00000000000" + person.ordinal();
            Files.writeString(
                    people().resolve(person.word() + ".jsonl"),
                    "{\"id\":\"" + id + "\",\"at\":\"" + today + "T00:00:00+01:00\",\"kind\":\"check-in\",\"pain\":"
                            + person.ordinal() + "}\n");
        }
    }

    private RunningServer demo() {
        return new RunningServer(folder.resolve("data"), people());
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> chosen(RunningServer server, String person)
            throws IOException, InterruptedException {
        return server.send(server.form("/demo", "person=" + person));
    }

    @Test
    void somebodyIsChosenFirst_andThenEachPageSaysWhoIsInvented() throws Exception {
        try (RunningServer server = demo()) {
            assertThat(location(server.get("/"))).isEqualTo("/demo");
            assertThat(location(server.get("/today"))).isEqualTo("/demo");
            assertThat(location(server.send(server.form("/check-in", "pain=3"))))
                    .isEqualTo("/demo");
            String list = server.get("/demo").body();
            assertThat(list).contains("Demo: all people here are invented", "Look as Rosa", "Look as Liam");
            HttpResponse<String> chosen = chosen(server, "flaring");
            assertThat(location(chosen)).isEqualTo("/today");
            assertThat(RunningServer.cookie(chosen)).startsWith("birddog-demo=flaring;");
            String cookie = RunningServer.known(chosen);
            for (String path : new String[] {"/today", "/diary", "/progress", "/emergency", "/exercises/bridge"}) {
                HttpResponse<String> page = server.send(server.to(path).header("Cookie", cookie));
                assertThat(page.body()).as(path).contains("Demo: Farid is invented");
                assertThat(page.body()).as("it stays on its server").doesNotContain("loader.js");
                assertThat(RunningServer.cookie(page)).isEmpty();
            }
            assertThat(server.send(server.to("/diary").header("Cookie", cookie)).body())
                    .contains("Back pain 1 of 10");
        }
    }

    @Test
    void whatOneChangesIsInThatDiaryAlone_andWhatWasErasedComesBackWhenChosenAgain() throws Exception {
        try (RunningServer server = demo()) {
            String rosa = RunningServer.known(chosen(server, "recovering"));
            server.send(server.form("/check-in", "pain=9").header("Cookie", rosa));
            assertThat(server.send(server.to("/diary").header("Cookie", rosa)).body())
                    .contains("Back pain 9 of 10");
            String petra = RunningServer.known(chosen(server, "plateau"));
            assertThat(server.send(server.to("/diary").header("Cookie", petra)).body())
                    .contains("Back pain 2 of 10")
                    .doesNotContain("Back pain 9 of 10");
            HttpResponse<String> erased =
                    server.send(server.form("/diary/erase", "sure=yes").header("Cookie", petra));
            assertThat(RunningServer.cookie(erased))
                    .as("whom one looks at stays")
                    .isEmpty();
            chosen(server, "plateau");
            assertThat(server.send(server.to("/diary").header("Cookie", petra)).body())
                    .contains("Back pain 2 of 10");
        }
    }

    @Test
    void theCookieOfARealDiaryIsNeitherReadNorTouched() throws Exception {
        try (RunningServer server = demo()) {
            String real = "birddog=" + "a".repeat(43);
            HttpResponse<String> page = server.send(server.to("/today").header("Cookie", real));
            assertThat(location(page)).isEqualTo("/demo");
            assertThat(RunningServer.cookie(page)).isEmpty();
            assertThat(server.send(server.to("/moving").header("Cookie", real)).body())
                    .doesNotContain("0\n");
        }
    }

    @Test
    void whoIsNotInItCannotBeChosen_norFromAnotherSite() throws Exception {
        try (RunningServer server = demo()) {
            assertThat(location(chosen(server, "nobody"))).isEqualTo("/demo");
            assertThat(RunningServer.cookie(chosen(server, "nobody"))).isEmpty();
            HttpResponse<String> foreign = server.send(
                    server.form("/demo", "person=flaring").setHeader("Origin", "https://elsewhere.example"));
            assertThat(foreign.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void withRealPeopleThereIsNoSuchPage() throws Exception {
        try (RunningServer server = new RunningServer(folder.resolve("data"))) {
            assertThat(server.get("/demo").statusCode()).isEqualTo(404);
            assertThat(server.send(server.form("/demo", "person=flaring")).statusCode())
                    .isEqualTo(405);
            HttpResponse<String> today = server.send(server.to("/welcome").header("Cookie", "birddog-demo=flaring"));
            assertThat(today.body()).doesNotContain("Demo:");
        }
    }

    @Test
    void aDiaryThatIsMissingOrBrokenIsNamed() throws IOException {
        Path broken = people().resolve("desk.jsonl");
        Files.writeString(broken, "{\"kind\":1}\n");
        assertThatThrownBy(this::demo).hasStackTraceContaining("The demo's diary " + broken);
        Files.delete(broken);
        assertThatThrownBy(this::demo).hasStackTraceContaining("The demo's diary " + broken);
    }
}
