package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

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
    void saysThatItServes() throws Exception {
        HttpResponse<String> health = server.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("ok");
        assertThat(RunningServer.cookie(health)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/today", "/style.css", "/health", "/no-such-page", "/%00", "/a%2fb"})
    void sendsTheSecurityHeadersWithEveryAnswer(String path) throws Exception {
        assertHeaders(server.get(path));
    }

    @Test
    void sendsThemWithRefusalsToo() throws Exception {
        assertHeaders(server.send(server.to("/check-in").POST(HttpRequest.BodyPublishers.noBody())));
        assertHeaders(server.send(server.to("/").method("TRACE", HttpRequest.BodyPublishers.noBody())));
    }

    private static void assertHeaders(HttpResponse<String> response) {
        assertThat(response.headers().map())
                .containsEntry(
                        "Content-Security-Policy",
                        List.of("default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self';"
                                + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Referrer-Policy", List.of("same-origin"))
                .containsEntry("Cross-Origin-Opener-Policy", List.of("same-origin"))
                .containsKeys("Permissions-Policy", "Cache-Control");
        assertThat(response.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("org.", "Exception");
    }

    @Test
    void letsOnlyTheStyleSheetBeKept() throws Exception {
        assertThat(server.get("/welcome").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(server.get("/diary.jsonl").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(server.get("/style.css").headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=3600");
        assertThat(server.get("/style.css?v=1").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void servesFigures_toBeKeptForEver() throws Exception {
        HttpResponse<String> figure = server.get("/figures/en/bird-dog.svg?v=1");

        assertThat(figure.statusCode()).isEqualTo(200);
        assertThat(figure.headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
        assertThat(figure.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(RunningServer.cookie(figure)).isEmpty();
        assertThat(figure.body()).startsWith("<svg ").contains("<title", "<animate ");
        assertHeaders(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/en/no-such-thing.svg",
                "/figures/xx/bird-dog.svg",
                "/figures/en/bird-dog.json",
                "/figures/en/..%2f..%2fcontent.svg",
                "/figures/en/bird-dog.svg.svg",
                "/figures/"
            })
    void servesNothingElseBelowFigures(String path) throws Exception {
        assertThat(server.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void givesTheFirstPageACookieOnly() throws Exception {
        HttpResponse<String> first = server.get("/welcome");

        assertThat(RunningServer.cookie(first))
                .matches("birddog=[A-Za-z0-9_-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax");
        assertThat(RunningServer.cookie(server.get("/style.css"))).isEmpty();
        assertThat(RunningServer.cookie(
                        server.send(server.to("/welcome").header("Cookie", RunningServer.known(first)))))
                .isEmpty();
        assertThat(RunningServer.cookie(server.send(server.to("/welcome").header("Cookie", "birddog=short"))))
                .isNotEmpty();
    }

    @Test
    void marksTheCookieSecureBehindTls() throws Exception {
        HttpResponse<String> page = server.send(server.to("/welcome").header("X-Forwarded-Proto", "https"));

        assertThat(RunningServer.cookie(page)).endsWith("; Secure");
    }

    @Test
    void keepsWhatIsPostedAndOnlyAHashOfTheCookie() throws Exception {
        String known = RunningServer.known(server.get("/welcome"));

        HttpResponse<String> posted =
                server.send(server.form("/check-in", "pain=3").header("Cookie", known));

        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).startsWith("/"));
        assertThat(RunningServer.cookie(posted)).startsWith(known);
        assertThat(server.send(server.to("/diary.jsonl").header("Cookie", known))
                        .body())
                .contains("\"kind\":\"check-in\"");
        assertThat(server.get("/diary.jsonl").body()).doesNotContain("check-in");
        try (RawDatabase raw = RawDatabase.of(folder)) {
            String secret = known.substring(known.indexOf('=') + 1);
            assertThat(raw.ask("select person from entry where kind = 'check-in'"))
                    .matches("[0-9a-f]{64}");
            assertThat(raw.ask("select count(*) from entry where person || body like '%" + secret + "%'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        String long64 = "note=" + "a".repeat(Form.LONGEST);
        String many = "a=1&".repeat(Form.MOST_FIELDS + 1);

        assertThat(server.send(server.form("/check-in", long64)).statusCode()).isEqualTo(413);
        assertThat(server.send(server.form("/check-in", many)).statusCode()).isEqualTo(413);
        HttpRequest.BodyPublisher chunked =
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(long64));
        assertThat(server.send(server.form("/check-in", "").POST(chunked)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        assertThat(server.send(server.form("/check-in", "pain=%")).statusCode()).isEqualTo(400);
        assertThat(server.send(server.form("/check-in", "{}").setHeader("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<String> head = server.send(server.to("/welcome").HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    }

    @Test
    void hasNoBareEndpointOutsideTheBenchmark() throws Exception {
        assertThat(server.get("/bare").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithADiaryItCannotRead() throws Exception {
        String known = RunningServer.known(server.get("/welcome"));
        server.send(server.form("/check-in", "pain=3").header("Cookie", known));
        try (RawDatabase raw = RawDatabase.of(folder)) {
            raw.run("insert into entry (id, person, at, kind, version, body) select 'broken', person, at, kind, 1,"
                    + " '{\"at\":\"2026-11-20\",\"kind\":\"check-in\",\"pain\":99}'"
                    + " from entry order by seq desc limit 1");
        }

        HttpResponse<String> page = server.send(server.to("/today").header("Cookie", known));

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("cannot be read", "pain", "99", "Nothing is lost");
        assertHeaders(page);
    }
}
