package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary goes to the device of its person, and the server lets go only of what the device has. */
class MovingTest {

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
    void whoIsNew_hasNothingToMove_andGetsNoCookie() throws Exception {
        HttpResponse<String> given = server.get(Moving.PATH);
        assertThat(given.body()).isEqualTo("0\n");
        assertThat(given.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theDiaryIsGiven_andErasedOnceTheDeviceHasIt() throws Exception {
        String known = withADiary();
        String diary = diary(known);
        String given = given(known);
        String newest = given.substring(0, given.indexOf('\n'));
        assertThat(given).isEqualTo(newest + "\n" + diary);

        HttpResponse<String> gone = letGo(known, newest, server.address());

        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(RunningServer.cookie(gone)).startsWith("birddog=; Path=/; Max-Age=0");
        assertThat(gone.headers().firstValue("Clear-Site-Data"))
                .as("the device has it now")
                .isEmpty();
        assertThat(given(known)).isEqualTo("0\n");
        assertThat(diary(known)).isEmpty();
    }

    @Test
    void whatCameMeanwhile_isNotErased() throws Exception {
        String known = withADiary();
        String given = given(known);
        String newest = given.substring(0, given.indexOf('\n'));
        server.send(server.form("/check-in", "pain=5").header("Cookie", known));
        String diary = diary(known);

        assertThat(letGo(known, newest, server.address()).statusCode()).isEqualTo(409);
        assertThat(letGo(known, "0", server.address()).statusCode()).isEqualTo(409);
        assertThat(letGo(known, "all", server.address()).statusCode()).isEqualTo(400);
        assertThat(letGo(known, "", server.address()).statusCode()).isEqualTo(400);
        assertThat(diary(known)).isEqualTo(diary).isNotEmpty();
    }

    @Test
    void anotherSite_cannotHaveItErased() throws Exception {
        String known = withADiary();
        String given = given(known);
        String newest = given.substring(0, given.indexOf('\n'));
        assertThat(letGo(known, newest, "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(given(known)).isEqualTo(given);
    }

    private static HttpResponse<String> letGo(String known, String newest, String origin)
            throws IOException, InterruptedException {
        return server.send(server.form(Moving.PATH, "newest=" + newest)
                .setHeader("Origin", origin)
                .header("Cookie", known));
    }

    private static String given(String known) throws IOException, InterruptedException {
        return server.send(server.to(Moving.PATH).header("Cookie", known)).body();
    }

    private static String withADiary() throws IOException, InterruptedException {
        String known = RunningServer.known(server.get("/welcome"));
        server.send(server.form("/check-in", "pain=3").header("Cookie", known));
        return known;
    }

    private static String diary(String known) throws IOException, InterruptedException {
        return server.send(server.to("/diary.jsonl").header("Cookie", known)).body();
    }
}
