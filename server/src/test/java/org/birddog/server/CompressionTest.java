package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is sent compressed to whoever takes it so, and is the same text. */
class CompressionTest {

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static String known;

    @BeforeAll
    static void start() throws Exception {
        Brotli4jLoader.ensureAvailability();
        server = new RunningServer(folder);
        known = RunningServer.known(server.get("/welcome"));
        for (int i = 0; i < 10; i++) {
            server.send(server.form("/check-in", "pain=3").header("Cookie", known));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/welcome", "/screening", "/today", "/diary.jsonl"})
    void compressesText(String path) throws Exception {
        HttpResponse<byte[]> small = get(path, "gzip, deflate, br");
        HttpResponse<byte[]> plain = get(path, "identity");

        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.headers().allValues("Vary")).contains("accept-encoding");
        assertThat(small.headers().firstValue("Content-Length")).isEmpty();
        assertThat(small.body().length).isLessThan(plain.body().length / 2);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void leavesWhatIsSmallAsItIs() throws Exception {
        assertThat(get("/health", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(get("/icon.svg", "gzip").body()).isNotEmpty();
    }

    /** What never changes was compressed better, and once, when the server was built. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/host.js",
                "/player.js",
                "/loader.js",
                "/style.css",
                "/bundle.json",
                "/figures/en/bird-dog.svg",
                "/figures/en/bird-dog.led.svg"
            })
    void whatNeverChanges_isSentByBrotliToWhoTakesIt(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path, "identity");
        HttpResponse<byte[]> gzip = get(path, "gzip, br;q=0");
        HttpResponse<byte[]> small = get(path, "gzip, deflate, br, zstd");

        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(small.headers().firstValueAsLong("Content-Length")).hasValue(small.body().length);
        assertThat(small.headers().firstValue("Cache-Control"))
                .isEqualTo(plain.headers().firstValue("Cache-Control"));
        assertThat(Decoder.decompress(small.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.body().length).isLessThan(gzip.body().length);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        for (HttpResponse<byte[]> any : List.of(plain, gzip, small)) {
            assertThat(any.headers().allValues("Vary")).containsExactly("accept-encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, br;q=0.0", "brotli", "xbr", "GZIP"})
    void whoTakesNoBrotli_getsNone(String accepted) throws Exception {
        assertThat(get("/player.js", accepted).headers().firstValue("Content-Encoding"))
                .isNotEqualTo(Optional.of("br"));
    }

    /** A secret in a page could be guessed from its compressed length; there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"/welcome", "/screening", "/today", "/profile", "/diary.jsonl"})
    void hasNoSecretInAPage(String path) throws Exception {
        String page = new String(get(path, "identity").body(), StandardCharsets.UTF_8);

        assertThat(page).doesNotContain(known.substring(known.indexOf('=') + 1));
    }

    private static HttpResponse<byte[]> get(String path, String accepted) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    server.to(path)
                            .header("Cookie", known)
                            .header("Accept-Encoding", accepted)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
