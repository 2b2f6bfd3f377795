package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diary is saved, carried elsewhere and erased, through the server and its store. */
class DiaryOverHttpTest {

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
    void isCarriedFromOnePersonToAnother() throws Exception {
        String lines = diary(withADiary());
        String other = RunningServer.known(server.get("/welcome"));

        HttpResponse<String> shown = server.send(server.form(Uploads.PATH, "")
                .setHeader("Content-Type", Parts.TYPE)
                .header("Cookie", other)
                .POST(new Parts().file(lines).body()));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("name=\"diary\"");
        assertThat(diary(other)).isEmpty();

        HttpResponse<String> kept = server.send(server.form(Uploads.PATH, "")
                .setHeader("Content-Type", Parts.TYPE)
                .header("Cookie", other)
                .POST(new Parts().field("diary", lines).body()));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(diary(other)).isEqualTo(lines);
    }

    @Test
    void isErasedAndTheCookieLetGo() throws Exception {
        String known = withADiary();
        String bystander = withADiary();
        String theirs = diary(bystander);

        HttpResponse<String> erased =
                server.send(server.form("/diary/erase", "sure=yes").header("Cookie", known));

        assertThat(erased.statusCode()).isEqualTo(303);
        assertThat(erased.headers().firstValue("Location")).hasValue("/welcome");
        assertThat(RunningServer.cookie(erased)).isEqualTo("birddog=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        assertThat(diary(known)).isEmpty();
        assertThat(diary(bystander)).isEqualTo(theirs).isNotEmpty();
    }

    @Test
    void isNotErasedFromElsewhere() throws Exception {
        String known = withADiary();

        HttpResponse<String> refused = server.send(server.form("/diary/erase", "sure=yes")
                .setHeader("Origin", "http://evil.example")
                .header("Cookie", known));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(diary(known)).isNotEmpty();
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
