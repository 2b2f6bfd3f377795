package org.birddog.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.EntryCodec;
import org.jspecify.annotations.Nullable;

/** Invented people, each in one of the states that the app has a page for, on the morning of one day. */
final class People {

    /** The day on which all of them look at their app: 2026-11-20, a Friday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<String> lines = new ArrayList<>();

    private People() {}

    /** The diary of one of them. */
    static List<Entry> named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** Every state by its name. */
    static SortedMap<String, List<Entry>> all() {
        SortedMap<String, People> people = new TreeMap<>();
        newcomers(people);
        trainees(people);
        strict(people);
        SortedMap<String, List<Entry>> all = new TreeMap<>();
        people.forEach((name, person) -> all.put(name, person.entries()));
        return all;
    }

    /** Before the first session. */
    private static void newcomers(SortedMap<String, People> people) {
        people.put("first-visit", new People());
        people.put("half-screened", new People().flags(40, "no", "weight-loss"));
        people.put("screened", new People().screened(1));
        people.put("unsure", new People().ready(1).flag(0, "saddle-numbness", "unsure"));
        people.put("ready", new People().ready(1));
        people.put("gentle", new People().ready(1, "\"high-blood-pressure\"", "0"));
        people.put("pregnant", new People().ready(1, "", "24"));
        people.put("careful", new People().ready(1, "\"osteoporosis\", \"no-floor\", \"wrist-pain\"", "0"));
        people.put("too-young", new People().screened(1).profile(1, "2012", "", "0"));
    }

    /** Some weeks in. */
    private static void trainees(SortedMap<String, People> people) {
        people.put("training", new People().trained(21));
        people.put("checked-in", new People().trained(21).checkIn(0, 3, "Slept well."));
        people.put("done", new People().trained(21).checkIn(0, 2, null).session(0, 2, 3, ""));
        people.put("rest-day", new People().ready(30).daily(6));
        people.put("all-stretched", new People().ready(30).daily(1));
        people.put("flare-up", new People().trained(21).checkIn(1, 7, null).checkIn(0, 5, null));
        people.put("after-flare", new People().flared());
        people.put("calm", new People().trained(21).checkIn(0, 6, null));
        people.put(
                "relieved", new People().trained(21).done(0, 2, 2, "", List.of("box-breathing", "seated-cat-camel")));
        people.put("part-done", new People().trained(21).done(0, 2, 2, "", List.of("cat-camel", "pelvic-tilt")));
        people.put("grown", new People().ready(5).grown());
        people.put("after-break", new People().ready(60).sessions(58, 16));
        people.put(
                "cleared",
                new People()
                        .trained(21)
                        .flag(9, "weight-loss", "yes")
                        .seen(5, "weight-loss", "may-exercise")
                        .flag(4, "weight-loss", "no"));
        people.put("hostile", new People().trained(21).checkIn(0, 3, HOSTILE));
    }

    /** Resting, or held back from training. */
    private static void strict(SortedMap<String, People> people) {
        people.put("flare", new People().trained(21).checkIn(1, 7, null).checkIn(0, 7, null));
        people.put("resting", new People().trained(21).checkIn(0, 9, null));
        people.put("stopped", new People().trained(21).session(0, 2, 6, "radiating"));
        people.put("asked-after-stop", new People().trained(21).session(1, 2, 6, "radiating"));
        people.put("clinician", new People().trained(21).flag(0, "weight-loss", "yes"));
        people.put(
                "not-yet",
                new People().trained(21).flag(9, "weight-loss", "yes").seen(5, "weight-loss", "not-yet"));
        people.put("severe", new People().trained(21).checkIn(2, 9, null).checkIn(1, 9, null));
        people.put(
                "checked",
                new People().trained(21).flag(9, "saddle-numbness", "yes").seen(5, "saddle-numbness", "may-exercise"));
        people.put("emergency", new People().trained(21).flag(0, "saddle-numbness", "yes"));
        people.put(
                "fresh-answers-left",
                new People().trained(21).flag(9, "weight-loss", "yes").seen(5, "weight-loss", "may-exercise"));
    }

    /** What nobody would write into a diary, and somebody will. */
    static final String HOSTILE = "</p><script>alert(1)</script><img src=x onerror=alert(1)> & \\\"quoted\\\""
            + " \u202E right to left \uD83D\uDC26 {gap} ${gap}";

    private People screened(int daysAgo) {
        return flags(daysAgo, "no", "");
    }

    /** The same answer to every question up to one. */
    private People flags(int daysAgo, String answer, String upTo) {
        StringBuilder answers = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            if (flag.word().equals(upTo)) {
                break;
            }
            answers.append(answers.isEmpty() ? "" : ",")
                    .append('"')
                    .append(flag.word())
                    .append("\":\"")
                    .append(answer)
                    .append('"');
        }
        return add(daysAgo, 7, "screening", "\"answers\":{" + answers + "}");
    }

    private People flag(int daysAgo, String flag, String answer) {
        return add(daysAgo, 8, "screening", "\"answers\":{\"" + flag + "\":\"" + answer + "\"}");
    }

    private People ready(int daysAgo) {
        return ready(daysAgo, "", "0");
    }

    private People ready(int daysAgo, String conditions, String pregnancyWeek) {
        return screened(Math.min(daysAgo, 20)).profile(daysAgo, "1980", conditions, pregnancyWeek);
    }

    private People profile(int daysAgo, String born, String conditions, String pregnancyWeek) {
        return add(
                daysAgo,
                7,
                "profile",
                "\"birth-year\":" + born + ",\"sites\":[\"lower-back\"],\"started-on\":\"2026-06-01\",\"usual-pain\":3,"
                        + "\"worst-pain\":5,\"settles\":\"under-2-hours\",\"conditions\":[" + conditions
                        + "],\"pregnancy-week\":" + pregnancyWeek
                        + ",\"activity-level\":\"some\",\"minutes\":15,\"days\":5,"
                        + "\"aim\":\"relief\",\"country\":\"GB\"");
    }

    /** Some weeks of four sessions and daily check-ins that went well. */
    private People trained(int days) {
        ready(days);
        sessions(days - 1, 2);
        for (int day = days - 1; day >= 1; day--) {
            checkIn(day, 2 + day % 2, null);
        }
        return this;
    }

    private People sessions(int from, int to) {
        for (int day = from; day >= to; day--) {
            if (day % 7 != 0 && day % 7 != 3 && day % 7 != 5) {
                session(day, 2, 2, "");
            }
        }
        return this;
    }

    private People daily(int days) {
        for (int day = days; day >= 1; day--) {
            session(day, 2, 2, "");
        }
        return this;
    }

    private People checkIn(int daysAgo, int pain, @Nullable String note) {
        String text = note == null ? "" : ",\"note\":\"" + note + "\"";
        return add(daysAgo, 8, "check-in", "\"pain\":" + pain + ",\"sleep\":7" + text);
    }

    /** Two good sessions that raise a dose. */
    private People grown() {
        return session(3, 2, 2, "").session(2, 2, 2, "").checkIn(2, 2, null).checkIn(1, 2, null);
    }

    /** A flare-up that is over, and one session since. */
    private People flared() {
        ready(30).sessions(29, 8);
        for (int day = 29; day >= 1; day--) {
            checkIn(day, day == 6 || day == 5 ? 6 : 3, null);
        }
        return session(1, 2, 2, "");
    }

    private People session(int daysAgo, int before, int pain, String quality) {
        return done(
                daysAgo,
                before,
                pain,
                quality,
                List.of("pelvic-tilt", "bridge", "cat-camel", "single-knee-hug", "chin-tuck"));
    }

    private People done(int daysAgo, int before, int pain, String quality, List<String> exercises) {
        StringBuilder items = new StringBuilder();
        for (String exercise : exercises) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"exercise\":\"")
                    .append(exercise)
                    .append("\",\"sets\":1,\"reps\":3,\"pain\":")
                    .append(pain)
                    .append(",\"effort\":4,\"quality\":[")
                    .append(quality.isEmpty() || !exercise.equals("bridge") ? "" : "\"" + quality + "\"")
                    .append("],\"stopped\":false}");
        }
        return add(
                daysAgo,
                8,
                "session",
                "\"pain-before\":" + before + ",\"pain-after\":" + before + ",\"minutes\":15,\"items\":[" + items
                        + "]");
    }

    private People seen(int daysAgo, String about, String outcome) {
        return add(
                daysAgo,
                8,
                "consultation",
                "\"about\":[\"" + about + "\"],\"with\":\"gp\",\"outcome\":\"" + outcome + "\"");
    }

    private People add(int daysAgo, int hour, String kind, String fields) {
        int number = lines.size() + 1;
        String id = "00000000-0000-4000-8000-"
                + "0".repeat(12 - Integer.toString(number).length()) + number;
        lines.add("{\"id\":\"" + id + "\",\"at\":\"" + TODAY.minusDays(daysAgo) + "T0" + hour + ":"
                + (number % 60 < 10 ? "0" : "") + number % 60 + ":00Z\",\"kind\":\"" + kind + "\"," + fields + "}");
        return this;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(EntryCodec.read(lines.get(i), "diary[" + i + "]", 0));
        }
        return entries;
    }
}
