package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The player's script: small, kept for ever under its version, and let run where it is needed and nowhere else. */
class PlayerScriptTest {

    /** The most bytes of it, as {@code gzip -9} leaves them. */
    private static final int LARGEST = 60_000;

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static String known;

    @BeforeAll
    static void start() throws Exception {
        server = new RunningServer(folder);
        known = RunningServer.known(server.get("/welcome"));
        server.send(server.form("/check-in", "pain=3").header("Cookie", known));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itIsSmall() throws Exception {
        byte[] script = DeviceApp.text("/player.js").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(packed)) {
            gzip.write(script);
        }
        assertThat(packed.size()).isLessThan(LARGEST);
        assertThat(script.length).as("it is all there").isGreaterThan(50_000);
    }

    /** As {@code gzip -9}. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws java.io.IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    @Test
    void itIsServedUnderItsVersion_forEver() throws Exception {
        HttpResponse<String> script = server.get(DeviceApp.read().scripts().player());
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(script.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(server.get("/player.js").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).doesNotContain("immutable"));
    }

    @Test
    void whereItRuns_nothingElseMay() throws Exception {
        HttpResponse<String> page = server.send(server.to("/today").header("Cookie", known));
        assertThat(page.body())
                .contains("<script src=\"" + DeviceApp.read().scripts().player() + "\" defer>");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'")
                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/screening", "/help", "/diary/load", "/diary/erase", "/nowhere", "/player.js"})
    void elsewhereNoScriptRuns(String path) throws Exception {
        HttpResponse<String> page = server.send(server.to(path).header("Cookie", known));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("script-src"));
    }

    @Test
    void whoErasesTheDiary_erasesWhatTheDeviceKeeps() throws Exception {
        String other = RunningServer.known(server.get("/welcome"));
        server.send(server.form("/check-in", "pain=3").header("Cookie", other));
        HttpResponse<String> gone =
                server.send(server.form("/diary/erase", "sure=yes").header("Cookie", other));
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(gone.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
    }
}
