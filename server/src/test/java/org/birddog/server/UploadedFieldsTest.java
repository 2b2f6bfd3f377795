package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the parts of a body, in a real Tomcat. */
class UploadedFieldsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    static Path folder;

    private static FieldEcho echo;

    @BeforeAll
    static void start() throws Exception {
        echo = new FieldEcho(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        echo.close();
    }

    @Test
    void readsAFileAsItIs() throws Exception {
        String lines = "{\"note\":\"zażółć 背中\"}\r\n{}\n\n";

        assertThat(posted(new Parts().file(lines))).isEqualTo("{file=[" + lines + "]}");
    }

    @Test
    void readsSeveralPartsEachUnderItsName() throws Exception {
        String body =
                posted(new Parts().field("b", "2").file("{}").field("a", "é").field("b", "3"));

        assertThat(body).isEqualTo("{a=[é], b=[2, 3], file=[{}]}");
    }

    @Test
    void readsAFileThatWasNotChosenAsNothing() throws Exception {
        assertThat(posted(new Parts().file(""))).isEqualTo("{file=[]}");
    }

    @Test
    void readsALargeDiaryFromAFieldOfEitherKind() throws Exception {
        String large = "a".repeat(5_000_000);

        assertThat(posted(new Parts().field("diary", large))).hasSize(large.length() + "{diary=[]}".length());
        assertThat(echo.post(FORM, HttpRequest.BodyPublishers.ofString("diary=" + large))
                        .body())
                .hasSize(large.length() + "{diary=[]}".length());
    }

    @Test
    void refusesWhatIsNotUtf8() throws Exception {
        HttpResponse<String> refused = echo.post(
                Parts.TYPE, new Parts().file(new byte[] {'{', (byte) 0xE9, '}'}).body());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not text in UTF-8");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        HttpRequest.BodyPublisher body =
                new Parts().file(new byte[Uploads.LONGEST]).body();
        HttpRequest.BodyPublisher unsaid = HttpRequest.BodyPublishers.fromPublisher(body);
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofByteArray(new byte[Uploads.LONGEST + 1]);

        assertThat(echo.post(Parts.TYPE, body).statusCode()).isEqualTo(413);
        assertThat(echo.post(Parts.TYPE, unsaid).statusCode()).isEqualTo(413);
        assertThat(echo.post(FORM, form).statusCode()).isEqualTo(413);
        assertThat(echo.post(FORM, HttpRequest.BodyPublishers.fromPublisher(form))
                        .body())
                .contains("8 MiB");
    }

    @Test
    void refusesTooManyParts() throws Exception {
        Parts parts = new Parts();
        for (int i = 0; i <= Form.MOST_FIELDS; i++) {
            parts.field("a", "1");
        }

        assertThat(echo.post(Parts.TYPE, parts.body()).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsCutOffOrHasNoBoundary() throws Exception {
        HttpRequest.BodyPublisher cutOff = HttpRequest.BodyPublishers.ofString("------WebKitFormBoundary7MA4YWxk\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf a");

        assertThat(echo.post(Parts.TYPE, cutOff).statusCode()).isEqualTo(400);
        assertThat(echo.post("multipart/form-data", new Parts().file("{}").body())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void writesNoPartToAFile() throws Exception {
        Path temporary = Files.createDirectories(echo.temporary());
        List<String> made = new ArrayList<>();
        try (WatchService watch = temporary.getFileSystem().newWatchService()) {
            temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            posted(new Parts().file("a".repeat(Uploads.LONGEST - 1_000)));
            posted(new Parts().field("diary", "a".repeat(Uploads.LONGEST - 1_000)));
            // Files come in their order, so whatever was made before is told before this.
            Files.createFile(temporary.resolve("last"));
            while (!made.contains("last")) {
                WatchKey key = watch.poll(30, TimeUnit.SECONDS);
                assertThat(key).isNotNull();
                for (WatchEvent<?> event : key.pollEvents()) {
                    made.add(String.valueOf(event.context()));
                }
                key.reset();
            }
        }

        assertThat(made).containsExactly("last");
    }

    private static String posted(Parts parts) throws Exception {
        HttpResponse<String> answer = echo.post(Parts.TYPE, parts.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
