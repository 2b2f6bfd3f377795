package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where whoever runs the server keeps the diaries on it, no page lets them move to a device. */
class KeepTest {

    @TempDir
    Path folder;

    @Test
    void elseADeviceTakesTheDiary() throws Exception {
        try (RunningServer server = new RunningServer(folder)) {
            assertThat(server.get("/welcome").body()).contains("/loader.js");
        }
    }

    @Test
    void aKeptDiaryStays_andFilesAndCalendarsHaveAServer() throws Exception {
        try (RunningServer server = RunningServer.keeping(folder)) {
            HttpResponse<String> first = server.get("/screening");
            String known = RunningServer.cookie(first).split(";")[0];
            server.send(server.form("/check-in", "pain=3").header("Cookie", known));

            assertThat(server.get("/welcome").body()).doesNotContain("/loader.js");
            assertThat(server.send(server.to("/activity/import").header("Cookie", known))
                            .body())
                    .contains("type=\"file\"");
            assertThat(server.send(server.to(Moving.PATH).header("Cookie", known))
                            .body())
                    .as("a browser that was a device once gets nothing of it")
                    .isEqualTo("0\n");
            assertThat(server.send(server.to("/diary").header("Cookie", known)).body())
                    .contains("3");
        }
    }
}
