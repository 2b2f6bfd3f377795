package org.birddog.trials;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** A host of files, as anybody may rent one: it knows nothing of the app, and what it has can be put anew. */
final class Hosted implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "css", "text/css",
            "webmanifest", "application/manifest+json");

    private final HttpServer server;
    private volatile SortedMap<String, byte[]> files = new TreeMap<>();

    private Hosted(HttpServer server) {
        this.server = server;
    }

    static Hosted start(SortedMap<String, byte[]> files) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Hosted hosted = new Hosted(server);
        hosted.put(files);
        server.createContext("/", hosted::answer);
        server.start();
        return hosted;
    }

    /** An address that browsers take for secure. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Takes these files in place of those before. */
    void put(SortedMap<String, byte[]> newer) {
        files = new TreeMap<>(newer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            String name = path.isEmpty() ? "index.html" : path;
            byte[] file = files.get(name);
            byte[] body = file == null ? "not here".getBytes(StandardCharsets.UTF_8) : file;
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(file == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
