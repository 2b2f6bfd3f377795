package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"--demo", "--prot 1", "extra", "--port", "--port x", "--port 65536", "--data"})
    void refusesWhatItDoesNotKnow(String words) {
        assertThat(start(Map.of(), words.split(" "))).isEqualTo(Main.BAD_USAGE);
        assertThat(said()).hasLineCount(1).startsWith("birddog serve");
    }

    @ParameterizedTest
    @CsvSource({"BIRDDOG_PORT,eighty", "BIRDDOG_ZONE,Mars/Base", "BIRDDOG_PROXY,proxy.example"})
    void refusesAnEnvironmentThatItDoesNotUnderstand(String variable, String value) {
        assertThat(start(Map.of(variable, value))).isEqualTo(Main.BAD_USAGE);
        assertThat(said()).hasLineCount(1).contains(value);
    }

    @Test
    void letsTheCommandLineWinOverTheEnvironment() throws Exception {
        Settings settings = Settings.of(
                new String[] {"--port", "1", "--data", "/a"},
                Map.of("BIRDDOG_PORT", "2", "BIRDDOG_DATA", "/b", "BIRDDOG_ZONE", "Asia/Tokyo"));

        assertThat(settings.port()).isEqualTo(1);
        assertThat(settings.data()).isEqualTo(Path.of("/a"));
        assertThat(settings.zone()).hasToString("Asia/Tokyo");
        assertThat(settings.keep()).isFalse();
        assertThat(Settings.of(new String[] {"--keep", "--port", "1"}, Map.of()).keep())
                .isTrue();
        assertThat(Settings.of(new String[0], Map.of()).port()).isEqualTo(8080);
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertThat(start(Map.of(), "--port", port, "--data", folder.toString()))
                    .isEqualTo(Main.FAILED);
            assertThat(said()).hasLineCount(1).contains("port " + port);
        }
    }

    @Test
    void saysThatTheDataCannotBeOpened() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(start(Map.of(), "--port", "0", "--data", file.toString())).isEqualTo(Main.FAILED);
        assertThat(said()).hasLineCount(1).contains("there is a file where the folder should be");
    }

    @Test
    void servesInAProcessOfItsOwnUntilItIsToldToEnd() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("new").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ready = String.valueOf(process.errorReader().readLine());
        assertThat(ready).startsWith("Birddog is ready: http://127.0.0.1:");
        URI health = URI.create(ready.substring(ready.indexOf("http")) + "/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("ok");
        }

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("new").resolve(Store.FILE + "-wal")).doesNotExist();
    }

    private int start(Map<String, String> environment, String... args) {
        return Main.start(args, environment, new PrintStream(said, true));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
