package org.birddog.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The whole server on a free port, and a client that follows nothing and keeps no cookie. */
final class RunningServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    RunningServer(Path data) {
        this(data, false, null);
    }

    /** One on which diaries stay. */
    static RunningServer keeping(Path data) {
        return new RunningServer(data, true, null);
    }

    /** With the demo's diaries, or null. */
    RunningServer(Path data, @Nullable Path demo) {
        this(data, false, demo);
    }

    private RunningServer(Path data, boolean keep, @Nullable Path demo) {
        context = Application.start(new Settings(
                0, data, ZoneId.of("Europe/Madrid"), List.of(java.net.InetAddress.ofLiteral("127.0.0.1")), keep, demo));
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        address = "http://127.0.0.1:" + port;
    }

    String address() {
        return address;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    /** A form as one of our own pages sends it. */
    HttpRequest.Builder form(String path, String fields) {
        return to(path).header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String cookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElse("");
    }

    /** The cookie as a browser sends it back. */
    static String known(HttpResponse<?> response) {
        String cookie = cookie(response);
        return cookie.substring(0, cookie.indexOf(';'));
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
