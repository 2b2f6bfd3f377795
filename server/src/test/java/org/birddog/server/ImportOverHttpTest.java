package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.Coach;
import org.birddog.pages.Pages;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Scripts;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;
import org.birddog.wire.JsonReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a watch, from a browser's form to the diary and back on a page. */
class ImportOverHttpTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String gpx(String type) {
        Instant start = Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return "<gpx><trk><type>" + type + "</type><trkseg><trkpt lat='40' lon='3'><time>" + start
                + "</time></trkpt><trkpt lat='40.01' lon='3'><time>" + start.plusSeconds(240)
                + "</time></trkpt></trkseg></trk></gpx>";
    }

    @Test
    void aFileIsTakenOnce_andStandsInTheDiary() throws Exception {
        HttpResponse<String> first = bring(new Parts().file(gpx("running")), "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("1 activity is new", "Jogging, 4 minutes, hard");
        String known = RunningServer.known(first);

        HttpResponse<String> again = bring(new Parts().file(gpx("running")), known);
        assertThat(again.body()).contains("Nothing new was saved", "1 was left out");
        assertThat(server.send(server.to("/diary").header("Cookie", known)).body())
                .contains("Jogging");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField() throws Exception {
        HttpResponse<String> refused = bring(new Parts().file("no such file"), "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is no file that we can read", "id=\"file-fault\"");
        assertThat(bring(new Parts().file(""), "").body()).contains("Pick a file first");
        assertThat(bring(new Parts().field("other", "x"), "").body()).contains("Pick a file first");
        assertThat(server.send(server.form(Imports.PATH, "file=x")).body()).contains("Pick a file first");
    }

    /** Larger than any other form, and not in memory: the same path takes no more than its bound. */
    @Test
    void aLargeFileIsReadToItsEnd_andOneThatIsTooLargeIsRefused() throws Exception {
        String blanks = " ".repeat(20_000_000);
        HttpResponse<String> large = bring(new Parts().file(gpx("walking").replace("<gpx>", "<gpx>" + blanks)), "");
        assertThat(large.body()).contains("1 activity is new");
        assertThat(statusWithoutABody(server.address(), Imports.LONGEST * 2)).contains(" 413 ");
        HttpResponse<String> without = bring(new Parts().file("no" + blanks + blanks), "");
        assertThat(without.statusCode()).isEqualTo(422);
    }

    @Test
    void aFileFromElsewhereIsRefusedBeforeItIsRead() throws Exception {
        assertThat(statusWithoutABody("http://evil.example", 100)).contains(" 403 ");
    }

    @Test
    void aBodyThatIsNoFormIsGarbled() throws Exception {
        HttpRequest.BodyPublisher cutOff = HttpRequest.BodyPublishers.ofString("------WebKitFormBoundary7MA4YWxk\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + gpx("running"));
        assertThat(server.send(server.form(Imports.PATH, "")
                                .setHeader("Content-Type", Parts.TYPE)
                                .POST(cutOff))
                        .statusCode())
                .isEqualTo(400);
    }

    /** The words of the import are not among those of a device. */
    @Test
    void theDevicesPageHasAllItsWords() {
        SortedMap<String, String> bundle = new TreeMap<>();
        JsonReader json = new JsonReader(BundledContent.all());
        json.beginObject();
        while (json.nextKey()) {
            bundle.put(json.key(), json.raw());
        }
        String words = Objects.requireNonNull(bundle.get("words"));
        assertThat(words).contains("\"activity\"").doesNotContain("\"import\"");
        Pages pages = Pages.of(
                Coach.of(BundledContent.read()),
                Wording.read(words),
                BundledContent.lessons(),
                BundledContent.figures(),
                new Scripts("/host.js", "/loader.js"),
                Stylesheet.make());
        Now now = new Now(20_000, 9, "2024-10-04T09:00:00Z");
        Answer answer = pages.answer(Visit.get(Imports.PATH), List.of(), Home.onDevice(true, null), now, () -> "");
        assertThat(((Answer.Html) answer).html()).contains("A Birddog server can");
    }

    private static HttpResponse<String> bring(Parts parts, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = server.form(Imports.PATH, "")
                .setHeader("Content-Type", Parts.TYPE)
                .POST(parts.body());
        return server.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static String statusWithoutABody(String origin, long length) throws IOException {
        URI uri = URI.create(server.address());
        try (Socket socket = new Socket(InetAddress.ofLiteral(uri.getHost()), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + Imports.PATH + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nOrigin: "
                                    + origin + "\r\nContent-Type: " + Parts.TYPE + "\r\nContent-Length: " + length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
