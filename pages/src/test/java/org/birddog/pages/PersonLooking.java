package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.wire.EntryCodec;

/** An invented person who looks at a page, with their diary as it is or with something more in it. */
final class PersonLooking {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    private static int made;

    private PersonLooking() {}

    /** The diary of an invented person, to add to. */
    static List<Entry> person(String who) {
        return new ArrayList<>(People.named(who));
    }

    /** What they see today. */
    static String today(String who) {
        return html("/today", person(who));
    }

    /** The page at a path, with {@code ?noted} where that stands in it. */
    static String html(String path, List<Entry> diary) {
        return ((Answer.Html) answer(path, diary)).html();
    }

    /** The answer at a path. */
    static Answer answer(String path, List<Entry> diary) {
        int query = path.indexOf('?');
        Visit visit = query < 0
                ? Visit.get(path)
                : new Visit("GET", path.substring(0, query), PersonWalking.form("noted", "yes"), new TreeMap<>());
        return PersonWalking.PAGES.answer(visit, diary, NOW, () -> "0c0ffee0-0000-4000-8000-000000000001");
    }

    /** One more entry, of today at half past eight or of an earlier day. */
    static Entry entry(String kind, int day, String fields) {
        made++;
        String id = "0c0ffee0-0000-4000-8000-"
                + "0".repeat(12 - Integer.toString(made).length()) + made;
        return EntryCodec.read(
                "{\"id\":\"" + id + "\",\"at\":\"" + People.TODAY.plusDays(day) + "T08:59:00Z\",\"kind\":\"" + kind
                        + "\"," + fields + "}",
                "entry",
                0);
    }

    /** A session in which every exercise of a page was done without pain. */
    static Session logOf(String html) {
        StringBuilder items = new StringBuilder();
        for (String exercise : exercises(html)) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"exercise\":\"")
                    .append(exercise)
                    .append("\",\"sets\":1,\"reps\":2,\"pain\":2,\"effort\":2,\"quality\":[],\"stopped\":false}");
        }
        return (Session)
                entry("session", 0, "\"pain-before\":4,\"pain-after\":4,\"minutes\":9,\"items\":[" + items + "]");
    }

    /** The text of the page's heading. */
    static String heading(String html) {
        return html.substring(html.indexOf("<h1>") + 4, html.indexOf("</h1>"));
    }

    /** The exercises that the session's list links to. */
    static List<String> exercises(String html) {
        List<String> exercises = new ArrayList<>();
        String link = "<p class=\"lone\"><a href=\"/exercises/";
        for (int at = html.indexOf(link); at >= 0; at = html.indexOf(link, at + 1)) {
            int from = at + link.length();
            exercises.add(html.substring(from, html.indexOf('"', from)));
        }
        return exercises;
    }
}
