package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.look.Icon;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** What holds for every page in every state. */
class EveryPageTest {

    private static final List<String> PATHS = List.of(
            "/welcome",
            "/screening",
            "/today",
            "/today/why-not",
            "/session",
            "/session/short",
            "/session/break",
            "/hurt",
            "/review",
            "/goals",
            "/habits",
            "/activity",
            "/session/after",
            "/session/sheet",
            "/calendar",
            "/summary",
            "/relief",
            "/profile/pain",
            "/profile/health",
            "/profile/aim",
            "/profile/comfort",
            "/profile/moves",
            "/profile/home",
            "/me",
            "/emergency",
            "/before-you-start",
            "/seen",
            "/questionnaires",
            "/questionnaires/rmdq",
            "/questionnaires/psfs",
            "/questionnaires/global-change",
            "/scores/rmdq",
            "/self-tests",
            "/self-tests/hamstring-length",
            "/self-tests/bridge-hold",
            "/progress",
            "/progress/exercises",
            "/progress/weeks",
            "/progress/sleep",
            "/nowhere",
            "/check-in");

    @Test
    void everyPageIsWholeAndLabelled() {
        int pages = 0;
        for (PersonWalking person : people()) {
            for (String path : PATHS) {
                if (person.visit(Visit.get(path)) instanceof Answer.Html page) {
                    checkPage(page.html(), path);
                    pages++;
                }
            }
        }
        checkPage(new PersonWalking().refused("/screening", PersonWalking.form()), "a refused screening");
        for (String step : List.of("pain", "health", "aim")) {
            checkPage(new PersonWalking().refused("/profile/" + step, PersonWalking.form()), "a refused " + step);
        }
        checkPage(PersonWalking.ready().refused("/check-in", PersonWalking.form()), "a refused check-in");
        checkPage(PersonWalking.ready().refused("/session", PersonWalking.form()), "a refused log");
        checkPage(PersonWalking.ready().refused("/relief", PersonWalking.form()), "a refused relief");
        for (String form : List.of("rmdq", "peg", "psfs", "pain-nrs", "global-change")) {
            checkPage(
                    PersonWalking.ready().refused("/questionnaires/" + form, PersonWalking.form()),
                    "a refused " + form);
        }
        checkPage(
                PersonWalking.ready().refused("/self-tests/hamstring-length", PersonWalking.form()),
                "a refused self-test");
        assertThat(pages).isGreaterThan(30);
    }

    @Test
    void everyLinkLeadsToAPage() {
        for (PersonWalking person : people()) {
            for (String path : PATHS) {
                if (person.visit(Visit.get(path)) instanceof Answer.Html page) {
                    for (String link : values(page.html(), "href")) {
                        checkLink(person, page.html(), link);
                    }
                }
            }
        }
    }

    @Test
    void unknownPathsAndMethodsAreSaidPlainly() {
        PersonWalking person = new PersonWalking();
        Answer.Html lost = (Answer.Html) person.visit(Visit.get("/no-such-page"));
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.html()).contains("There is no such page");
        assertThat(((Answer.Html) person.post("/today", PersonWalking.form())).status())
                .isEqualTo(405);
        assertThat(((Answer.Html) person.visit(Visit.get("/check-in"))).status())
                .isEqualTo(405);
        Visit odd = new Visit("DELETE", "/today", new TreeMap<>(), new TreeMap<>());
        assertThat(((Answer.Html) person.visit(odd)).status()).isEqualTo(405);
    }

    @Test
    void theStyleSheetMayBeKeptUnderItsAddress() {
        PersonWalking person = new PersonWalking();
        Answer.Asset sheet = (Answer.Asset) person.visit(Visit.get("/style.css"));
        assertThat(sheet.type()).isEqualTo("text/css");
        assertThat(sheet.mayBeKept()).isTrue();
        assertThat(sheet.body())
                .contains("@layer", "prefers-color-scheme: dark", "prefers-reduced-motion", "@media print")
                .doesNotContain("http", "@import", "url(", "&gt;");
        assertThat(person.html("/welcome")).contains("href=\"/style.css?v=");
    }

    @Test
    void theSameVisitGivesTheSameBytes() {
        PersonWalking one = PersonWalking.ready();
        PersonWalking other = PersonWalking.ready();
        for (String path : PATHS) {
            assertThat(one.visit(Visit.get(path))).isEqualTo(other.visit(Visit.get(path)));
        }
    }

    private static List<PersonWalking> people() {
        PersonWalking ready = PersonWalking.ready();
        ready.send("/check-in", PersonWalking.form("pain", "3", "leg-pain", "1", "sleep", "8", "note", "slept well"));
        PersonWalking logged = PersonWalking.ready();
        logged.send("/session", logged.goodLog());
        List<PersonWalking> people =
                new ArrayList<>(List.of(new PersonWalking(), PersonWalking.ready(), ready, logged));
        for (String flag : List.of("saddle-numbness", "weight-loss", "infection-risk", "one-leg-numb")) {
            PersonWalking flagged = PersonWalking.ready();
            SortedMap<String, List<String>> answers = PersonWalking.allNo();
            answers.put(flag, List.of("yes"));
            flagged.send("/screening", answers);
            people.add(flagged);
        }
        PersonWalking conditions = PersonWalking.ready();
        SortedMap<String, List<String>> profile = PersonWalking.profile();
        profile.remove("no-conditions");
        profile.put("conditions", List.of("osteoporosis", "no-floor", "high-blood-pressure"));
        conditions.tell(profile);
        people.add(conditions);
        PersonWalking severe = PersonWalking.ready();
        severe.send("/check-in", PersonWalking.form("pain", "9"));
        people.add(severe);
        return people;
    }

    private static void checkPage(String html, String path) {
        assertThat(html)
                .as(path)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("</html>");
        assertThat(html.split("<h1[ >]", -1)).as("one h1 on %s", path).hasSize(2);
        String title = html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>"));
        assertThat(title).as(path).endsWith(" · Birddog").hasSizeGreaterThan(12);
        assertThat(html).as(path).doesNotContain("style=\"", "<script", "onclick", "—", "null");
        List<String> ids = values(html, "id");
        assertThat(ids).as("ids on %s", path).doesNotHaveDuplicates();
        for (String described : values(html, "aria-describedby")) {
            assertThat(ids).as(path).containsAll(List.of(described.split(" ")));
        }
        for (String labelled : values(html, "for")) {
            assertThat(ids).as(path).contains(labelled);
        }
        checkLabels(html, path);
    }

    /** Every field that is not hidden has a label: around it, or one that names its id. */
    private static void checkLabels(String html, String path) {
        List<String> labelled = values(html, "for");
        for (String tag : List.of("<input ", "<select ", "<textarea ")) {
            for (int at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + 1)) {
                String field = html.substring(at, html.indexOf('>', at));
                boolean hidden = field.contains("type=\"hidden\"");
                boolean within = html.lastIndexOf("<label>", at) > html.lastIndexOf("</label>", at)
                        || html.lastIndexOf("<label ", at) > html.lastIndexOf("</label>", at);
                boolean named = values(field, "id").stream().anyMatch(labelled::contains);
                assertThat(hidden || within || named)
                        .as("%s on %s", field, path)
                        .isTrue();
            }
        }
    }

    private static void checkLink(PersonWalking person, String html, String link) {
        if (link.startsWith("#")) {
            assertThat(values(html, "id")).contains(link.substring(1));
        } else if (!link.startsWith("tel:") && !link.startsWith("https:") && !Icon.PICTURES.contains(link)) {
            int place = link.indexOf('#');
            String address = place < 0 ? link : link.substring(0, place);
            int query = address.indexOf('?');
            Answer answer = person.visit(Visit.get(query < 0 ? address : address.substring(0, query)));
            if (answer instanceof Answer.Html page) {
                assertThat(page.status()).as(link).isEqualTo(200);
                if (place >= 0) {
                    assertThat(values(page.html(), "id")).as(link).contains(link.substring(place + 1));
                }
            }
        }
    }

    private static List<String> values(String html, String attribute) {
        List<String> values = new ArrayList<>();
        String start = " " + attribute + "=\"";
        for (int at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
            int from = at + start.length();
            values.add(html.substring(from, html.indexOf('"', from)));
        }
        return values;
    }
}
