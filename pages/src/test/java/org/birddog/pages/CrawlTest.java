package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.look.Icon;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every link of every invented person and sends the forms of some, and finds no error and no harm. */
class CrawlTest {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    /** What the host answers for itself: pictures. */
    private static final List<String> OF_THE_HOST = Icon.PICTURES;

    /** What somebody may type into any field. */
    private static final List<String> HOSTILE = List.of(
            "",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\u202E\u0000\u0007\uFFFE\uD83D\uDC26\u200D\uD83E\uDDBA",
            "${7*7} {n} {message}",
            "../../etc/passwd",
            "-1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "\uFF15",
            "yes",
            "x".repeat(100_000));

    /** The people whose forms differ; sending all forms of all others as well would take minutes. */
    private static final List<String> SENDING = List.of("first-visit", "ready", "training", "clinician", "emergency");

    static Set<String> people() {
        return People.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLinkLeadsToAPageAndEveryFormIsTaken(String person) {
        List<Entry> diary = People.named(person);
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/today", "/me", "/exercises", "/help", "/emergency"));
        TreeSet<String> seen = new TreeSet<>(waiting);
        int pages = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            switch (answer(get(address), diary)) {
                case Answer.Html page -> {
                    pages++;
                    assertThat(page.status()).as(person + " at " + address).isEqualTo(200);
                    check(page.html(), person + " at " + address);
                    add(page.html(), seen, waiting);
                    if (SENDING.contains(person) && !isOneOfMany(address)) {
                        forms(page.html(), address).forEach(form -> send(form, diary, person));
                    }
                }
                case Answer.SeeOther other -> add("href=\"" + other.path() + "\"", seen, waiting);
                case Answer.Asset asset -> assertThat(asset.type()).isNotBlank();
                case Answer.Following _ -> throw new AssertionError("a link makes an address: " + address);
                case Answer.Erased _ -> throw new AssertionError("a link erases: " + address);
            }
        }
        assertThat(pages).isGreaterThan(2);
    }

    /** Pages of which one stands for all. */
    private static boolean isOneOfMany(String address) {
        return address.startsWith("/exercises/")
                || (address.startsWith("/lessons/") && !address.equals("/lessons/warning-signs"));
    }

    private static void add(String html, Set<String> seen, Deque<String> waiting) {
        Matcher links = LINK.matcher(html);
        while (links.find()) {
            String link = links.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
            if (!OF_THE_HOST.contains(link) && seen.add(link)) {
                waiting.add(link);
            }
        }
    }

    /** A form: where it leads, and the names of its fields. */
    private record Sent(String path, List<String> fields) {}

    private static List<Sent> forms(String html, String address) {
        List<Sent> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html);
        while (found.find()) {
            Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(found.group(1));
            String path = action.find() ? action.group(1) : address;
            if (found.group(1).contains("method=\"post\"")) {
                List<String> fields = new ArrayList<>();
                Matcher field = FIELD.matcher(found.group(2));
                while (field.find()) {
                    if (!fields.contains(field.group(1))) {
                        fields.add(field.group(1));
                    }
                }
                forms.add(new Sent(path.replaceFirst("[?#].*", ""), fields));
            }
        }
        return forms;
    }

    /** Fills every field alike, with each of the hostile texts in its turn. */
    private static void send(Sent form, List<Entry> diary, String person) {
        for (String text : HOSTILE) {
            SortedMap<String, List<String>> fields = new TreeMap<>();
            form.fields().forEach(field -> fields.put(field, List.of(text)));
            String what = person + " sends " + form.path() + " with " + text.substring(0, Math.min(30, text.length()));
            if (answer(Visit.post(form.path(), fields), diary) instanceof Answer.Html page) {
                assertThat(page.status()).as(what).isIn(200, 404, 422);
                check(page.html(), what);
            }
        }
    }

    private static void check(String html, String what) {
        assertThat(html.split("<h1[ >]", -1)).as("one h1: " + what).hasSize(2);
        assertThat(html)
                .as(what)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("</html>")
                .doesNotContain("<script", "<img src=x", "style=\"", "onclick");
        TreeSet<String> ids = new TreeSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            assertThat(ids.add(id.group(1)))
                    .as("id " + id.group(1) + " once: " + what)
                    .isTrue();
        }
    }

    private static Visit get(String address) {
        int mark = address.indexOf('?');
        SortedMap<String, List<String>> query = new TreeMap<>();
        for (String field :
                mark < 0 ? new String[0] : address.substring(mark + 1).split("&", -1)) {
            int equals = field.indexOf('=');
            query.put(field.substring(0, Math.max(0, equals)), List.of(field.substring(equals + 1)));
        }
        return new Visit("GET", mark < 0 ? address : address.substring(0, mark), query, new TreeMap<>());
    }

    private static Answer answer(Visit visit, List<Entry> diary) {
        return PersonWalking.PAGES.answer(visit, diary, NOW, () -> "00000000-0000-4000-8000-0000000fffff");
    }
}
