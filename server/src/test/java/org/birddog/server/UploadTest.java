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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole diary comes to the one path that takes it, from our own pages only, within its bound. */
class UploadTest {

    private static final int MUCH = Uploads.LONGEST - 1_000;

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

    @Test
    void isTakenWhereItBelongs() throws Exception {
        assertThat(upload(Uploads.PATH, new Parts().file("a".repeat(MUCH)).body())
                        .statusCode())
                .isNotIn(400, 403, 413, 415, 500, 503);
        assertThat(upload(
                                Uploads.PATH,
                                new Parts().field("diary", "a".repeat(MUCH)).body())
                        .statusCode())
                .isNotIn(400, 403, 413, 415, 500, 503);
        assertThat(server.send(server.form(Uploads.PATH, "diary=" + "a".repeat(MUCH)))
                        .statusCode())
                .isNotIn(400, 403, 413, 415, 500, 503);
    }

    @Test
    void isTakenNowhereElse() throws Exception {
        assertThat(upload("/check-in", new Parts().file("{}").body()).statusCode())
                .isEqualTo(415);
        assertThat(upload(
                                "/check-in",
                                new Parts().file("a".repeat(Form.LONGEST)).body())
                        .statusCode())
                .isEqualTo(413);
        assertThat(upload("/diary/load/x", new Parts().file("{}").body()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void isRefusedWhereItIsTooLarge() throws Exception {
        HttpResponse<String> refused = upload(
                Uploads.PATH, new Parts().file(new byte[3 * Uploads.LONGEST]).body());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("8 MiB");
        HttpRequest.BodyPublisher unsaid = HttpRequest.BodyPublishers.fromPublisher(
                new Parts().file(new byte[Uploads.LONGEST]).body());
        assertThat(upload(Uploads.PATH, unsaid).statusCode()).isEqualTo(413);
    }

    @Test
    void isRefusedWhereItIsNoText() throws Exception {
        byte[] latin1 = "{\"note\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> refused =
                upload(Uploads.PATH, new Parts().file(latin1).body());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not text in UTF-8", "Nothing was written");
    }

    @Test
    void isRefusedWhereItIsNoForm() throws Exception {
        assertThat(server.send(server.form(Uploads.PATH, "{}").setHeader("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(415);
    }

    /** The body is announced and never sent: an answer shows that nobody waited for it. */
    @Test
    void isRefusedFromElsewhereBeforeItIsRead() throws Exception {
        assertThat(statusWithoutABody("http://evil.example", Parts.TYPE)).contains(" 403 ");
    }

    @Test
    void isRefusedByItsSizeBeforeItIsRead() throws Exception {
        assertThat(statusWithoutABody(server.address(), Parts.TYPE)).contains(" 413 ");
        assertThat(statusWithoutABody(server.address(), "application/x-www-form-urlencoded"))
                .contains(" 413 ");
    }

    @Test
    void givesItsRoomBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(upload(
                                    Uploads.PATH,
                                    new Parts().file(new byte[] {(byte) 0xFF}).body())
                            .statusCode())
                    .isEqualTo(400);
            assertThat(upload(Uploads.PATH, new Parts().file("a".repeat(MUCH)).body())
                            .statusCode())
                    .isNotIn(413, 500, 503);
        }
    }

    private static HttpResponse<String> upload(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return server.send(
                server.form(path, "").setHeader("Content-Type", Parts.TYPE).POST(body));
    }

    private static String statusWithoutABody(String origin, String type) throws IOException {
        URI uri = URI.create(server.address());
        try (Socket socket = new Socket(InetAddress.ofLiteral(uri.getHost()), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + Uploads.PATH + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nOrigin: "
                                    + origin + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                                    + (Uploads.LONGEST + 1) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
