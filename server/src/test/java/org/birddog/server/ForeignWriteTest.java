package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only our own pages write; what another site makes a browser send is refused. */
class ForeignWriteTest {

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

    @ParameterizedTest
    @CsvSource({
        "http://evil.example,",
        "http://evil.example,same-origin",
        "null,",
        "null,cross-site",
        ",",
        ",cross-site",
        ",same-site",
        "OWN,cross-site",
        "https://OWN.evil.example,",
        "garbage,"
    })
    void refusesAForeignWrite(String origin, String site) throws Exception {
        HttpResponse<String> refused = write(origin, site);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("nothing was written");
        assertThat(RunningServer.cookie(refused)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OWN,", "OWN,same-origin", "null,same-origin", ",same-origin", ",none"})
    void takesAWriteOfItsOwn(String origin, String site) throws Exception {
        assertThat(write(origin, site).statusCode()).isNotEqualTo(403);
    }

    private static HttpResponse<String> write(@Nullable String origin, @Nullable String site)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = server.to("/check-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("pain=2"));
        if (origin != null) {
            String named = origin.replace("https://OWN", "https://127.0.0.1").replace("OWN", server.address());
            request.header("Origin", named);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return server.send(request);
    }
}
