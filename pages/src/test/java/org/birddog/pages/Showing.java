package org.birddog.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Shows the app of the invented people in a browser, for whoever works on a page: {@code /as/flare} becomes the person
 * with a flare-up, and everything from there on is the app. What is written is kept until the next {@code /as/}.
 */
final class Showing {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    private List<Entry> diary = new ArrayList<>();

    /** Serves on a port of this machine until it is stopped. */
    public static void main(String[] arguments) throws IOException {
        Showing showing = new Showing();
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            try {
                showing.answer(exchange);
            } catch (RuntimeException | Error failed) {
                failed.printStackTrace();
                send(exchange, 500, "text/plain", failed.toString());
            }
        });
        server.start();
        System.out.println("The people: " + People.all().keySet() + " empty one-point a-year ten-years");
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/as/")) {
            diary = new ArrayList<>(Years.named(path.substring(4)));
            goOn(exchange, "/");
            return;
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Visit visit = new Visit(
                exchange.getRequestMethod(),
                path,
                fields(exchange.getRequestURI().getRawQuery()),
                fields(body));
        Answer answer = PersonWalking.PAGES.answer(
                visit, diary, NOW, () -> UUID.randomUUID().toString());
        diary.addAll(answer.written());
        switch (answer) {
            case Answer.Html page -> send(exchange, page.status(), "text/html", page.html());
            case Answer.Asset asset -> send(exchange, 200, asset.type(), asset.body());
            case Answer.SeeOther other -> goOn(exchange, other.path());
            case Answer.Following _ -> goOn(exchange, "/calendar");
            case Answer.Erased erased -> {
                diary.clear();
                goOn(exchange, erased.path());
            }
        }
    }

    private static void goOn(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(303, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static SortedMap<String, List<String>> fields(@Nullable String encoded) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        for (String field : encoded == null ? new String[0] : encoded.split("&")) {
            String[] sides = field.split("=", 2);
            if (!field.isEmpty()) {
                fields.computeIfAbsent(decoded(sides[0]), key -> new ArrayList<>())
                        .add(sides.length < 2 ? "" : decoded(sides[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
