package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Starts the server, visits it a few times and ends, so that the JDK can note for its AOT cache what a start needs.
 * It has a folder and a port of its own and nobody's diary.
 */
public final class Rehearsal {

    private static final int VISITS = 20;
    private static final int PATIENCE = 30_000;
    private static final List<String> PATHS =
            List.of("/health", "/", "/welcome", "/screening", "/profile", "/today", "/style.css", "/diary.jsonl");

    private Rehearsal() {}

    /** Rehearses once; ends with an exception where that fails. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("birddog-rehearsal-");
        try (ServletWebServerApplicationContext context =
                Application.start(new Settings(0, folder, ZoneOffset.UTC, List.of(), false, null))) {
            int port = Objects.requireNonNull(context.getWebServer()).getPort();
            for (int i = 0; i < VISITS; i++) {
                for (String path : PATHS) {
                    send(port, "GET " + path, "");
                }
                send(port, "POST /check-in", "pain=3");
            }
        } finally {
            delete(folder);
        }
    }

    private static void send(int port, String what, String form) throws IOException {
        String host = Settings.ADDRESS + ":" + port;
        try (Socket socket = new Socket(InetAddress.ofLiteral(Settings.ADDRESS), port);
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write((what + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                                    + "\r\nConnection: close\r\nAccept-Encoding: gzip\r\nContent-Length: "
                                    + form.length() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                                    + form)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!answer.startsWith("HTTP/1.1 2") && !answer.startsWith("HTTP/1.1 3")) {
                throw new IOException(
                        what + " was answered: " + answer.lines().findFirst().orElse("nothing"));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
