package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.birddog.coach.vocabulary.RedFlag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar follows somebody's planned days at an address that only they know, for as long as they want. */
class FeedTest {

    private static final Pattern ADDRESS = Pattern.compile("(http://[^<\\s]+)(/calendar/[\\w-]{43}\\.ics)");

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
    void isThereOnlyOnceItIsAskedFor_andIsShownOnce() throws Exception {
        String known = ready();
        assertThat(page(known)).contains("Make an address").doesNotContain("/calendar/");
        HttpResponse<String> made = asked(known, "open");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        Matcher address = ADDRESS.matcher(made.body());
        assertThat(address.find()).isTrue();
        assertThat(address.group(1)).isEqualTo(server.address());
        assertThat(page(known)).contains("cannot be shown again").doesNotContain("/calendar/");
        assertThat(page(known)).as("as it was shown before").contains("End the address");
    }

    @Test
    void givesTheDaysWithoutACookie_andSaysNothingOfPainOrExercises() throws Exception {
        HttpResponse<String> given = server.get(opened(ready()));
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(given.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(given.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        assertThat(given.body().replace("\r\n ", "").toLowerCase(Locale.ROOT))
                .doesNotContain("pain", "back", "spine", "cat-camel", "walking", "bridge");
    }

    @Test
    void followsTheDiary_alsoUnderALock() throws Exception {
        String known = ready();
        String path = opened(known);
        server.send(server.form("/screening", screening("yes")).header("Cookie", known));
        HttpResponse<String> given = server.get(path);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).startsWith("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void endsWhenItIsEnded_madeAnew_orTheDiaryErased() throws Exception {
        String known = ready();
        String bystander = opened(ready());
        String first = opened(known);
        String second = opened(known);
        assertThat(second).isNotEqualTo(first);
        assertThat(server.get(first).statusCode()).isEqualTo(404);
        assertThat(server.get(second).statusCode()).isEqualTo(200);
        assertThat(asked(known, "close").statusCode()).isEqualTo(303);
        assertThat(server.get(second).statusCode()).isEqualTo(404);
        assertThat(page(known)).contains("Make an address");
        String third = opened(known);
        server.send(server.form("/diary/erase", "sure=yes").header("Cookie", known));
        assertThat(server.get(third).statusCode()).isEqualTo(404);
        assertThat(server.get(bystander).statusCode()).isEqualTo(200);
    }

    @Test
    void endsWhenTheDiaryMovesToADevice() throws Exception {
        String known = ready();
        String path = opened(known);
        String given =
                server.send(server.to(Moving.PATH).header("Cookie", known)).body();
        String newest = given.substring(0, given.indexOf('\n'));
        server.send(server.form(Moving.PATH, "newest=" + newest).header("Cookie", known));
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseCanMakeItOrGuessIt() throws Exception {
        String known = ready();
        HttpRequest.Builder foreign = server.form("/calendar", "feed=open")
                .setHeader("Origin", "http://evil.example")
                .header("Cookie", known);
        assertThat(server.send(foreign).statusCode()).isEqualTo(403);
        assertThat(page(known)).contains("Make an address");
        assertThat(asked(RunningServer.known(server.get("/welcome")), "open").statusCode())
                .as("who has no diary has no days")
                .isEqualTo(303);
        String cookie = known.substring(known.indexOf('=') + 1);
        for (String path : List.of(
                "/calendar/.ics",
                "/calendar/x.ics",
                "/calendar/" + cookie + ".ics",
                "/calendar/" + cookie,
                "/calendar/")) {
            HttpResponse<String> lost = server.get(path);
            assertThat(lost.statusCode()).as(path).isEqualTo(404);
            assertThat(lost.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        String secret = opened(known).replace("/calendar/", "").replace(".ics", "");
        String asCookie = server.send(server.to("/diary.jsonl").header("Cookie", "birddog=" + secret))
                .body();
        assertThat(asCookie).as("it opens nothing else").isEmpty();
    }

    @Test
    void isInNoFileOfTheStore() throws Exception {
        String path = opened(ready());
        assertThat(server.get(path).statusCode()).isEqualTo(200);
        byte[] secret = path.replace("/calendar/", "").replace(".ics", "").getBytes(StandardCharsets.US_ASCII);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(Feeds.loggable(path)).isEqualTo("/calendar/(secret).ics");
        assertThat(Feeds.loggable("/today")).isEqualTo("/today");
    }

    private static HttpResponse<String> asked(String known, String what) throws IOException, InterruptedException {
        return server.send(server.form("/calendar", "feed=" + what).header("Cookie", known));
    }

    private static String opened(String known) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(asked(known, "open").body());
        assertThat(address.find()).isTrue();
        return address.group(2);
    }

    private static String page(String known) throws IOException, InterruptedException {
        return server.send(server.to("/calendar").header("Cookie", known)).body();
    }

    /** Somebody whose week is planned. */
    private static String ready() throws IOException, InterruptedException {
        String known = RunningServer.known(server.get("/welcome"));
        server.send(server.form("/screening", screening("no")).header("Cookie", known));
        String profile = "birth-year=1980&sites=lower-back&usual-pain=3&worst-pain=5&settles=under-2-hours"
                + "&no-conditions=yes&pregnancy=no&aim=strength&minutes=15&days=5";
        for (String step : List.of("pain", "health", "aim")) {
            server.send(server.form("/profile/" + step, profile).header("Cookie", known));
        }
        return known;
    }

    /** The answer to the first question, and no to all others. */
    private static String screening(String first) {
        StringBuilder answers = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            answers.append(answers.isEmpty() ? "" : "&").append(flag.word()).append('=');
            answers.append(answers.indexOf("=") == answers.length() - 1 ? first : "no");
        }
        return answers.toString();
    }
}
