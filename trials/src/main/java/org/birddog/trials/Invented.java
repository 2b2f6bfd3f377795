package org.birddog.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.CaseReader;

/** Invented people's diaries, the same for the same seed. They are mostly well, and sometimes not. */
public final class Invented {

    /** The day on which every invented diary is read. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final List<String> EXERCISES = List.of(
            "knee-rolls",
            "pelvic-tilt",
            "single-knee-hug",
            "cat-camel",
            "bird-dog-arm-or-leg",
            "bird-dog",
            "bridge",
            "glute-squeeze",
            "sit-to-stand",
            "chin-tuck",
            "shoulder-blade-squeeze",
            "wall-plank",
            "walking",
            "breathing-seated",
            "progressive-relaxation",
            "balance-tandem",
            "hip-hinge",
            "abdominal-brace");
    private static final List<String> QUALITIES = List.of("sharp", "radiating", "dizzy");
    private static final int ITEMS = 8;

    private final Random random;
    private final StringBuilder json = new StringBuilder();
    private int entries;

    private Invented(long seed) {
        random = new Random(seed);
    }

    /** One line of JSON: a case whose diary has a number of entries, one or two of them a day until today. */
    public static String caseLine(long seed, int entries) {
        Invented invented = new Invented(seed);
        invented.json
                .append("{\"id\":\"c-")
                .append(seed)
                .append("\",\"today\":\"")
                .append(TODAY);
        invented.json.append("\",\"hour\":9,\"diary\":[");
        int days = (entries - 3) / 2;
        LocalDate first = TODAY.minusDays(days);
        invented.screening(first);
        invented.profile(first);
        if (days >= 28) {
            invented.screening(TODAY.minusDays(1));
        }
        for (int day = 0; invented.entries < entries; day++) {
            invented.checkIn(first.plusDays(day));
            if (invented.entries < entries) {
                invented.session(first.plusDays(day));
            }
        }
        return invented.json.append("]}").toString();
    }

    /** The parsed diary of some years: a check-in every day, 250 sessions of eight items a year, screenings. */
    public static List<Entry> year(long seed, int years) {
        return year(seed, years, TODAY);
    }

    /** The same until another day. */
    public static List<Entry> year(long seed, int years, LocalDate today) {
        Invented invented = new Invented(seed);
        invented.json.append("{\"today\":\"").append(today).append("\",\"diary\":[");
        LocalDate first = today.minusDays(365L * years - 1);
        invented.profile(first);
        for (int day = 0; day < 365 * years; day++) {
            LocalDate date = first.plusDays(day);
            invented.checkIn(date);
            if (day % 28 == 0 || day == 365 * years - 1) {
                invented.screening(date);
            }
            if (day * 250 / 365 != (day + 1) * 250 / 365) {
                invented.session(date);
            }
        }
        return CaseReader.read(invented.json.append("]}").toString()).diary();
    }

    private void begin(String kind, LocalDate day, String time) {
        json.append(entries++ == 0 ? "" : ",").append("{\"id\":\"");
        json.append(new UUID(random.nextLong(), random.nextLong()))
                .append("\",\"at\":\"")
                .append(day);
        json.append('T')
                .append(time)
                .append(":00+01:00\",\"kind\":\"")
                .append(kind)
                .append("\",\"version\":1,");
    }

    private void screening(LocalDate day) {
        begin("screening", day, "06:50");
        json.append("\"answers\":{");
        for (RedFlag flag : RedFlag.values()) {
            String answer = random.nextInt(2000) == 0 ? "yes" : "no";
            json.append(flag.ordinal() == 0 ? "" : ",").append('"').append(flag.word());
            json.append("\":\"").append(answer).append('"');
        }
        json.append("}}");
    }

    private void profile(LocalDate day) {
        begin("profile", day, "06:55");
        json.append("\"birth-year\":").append(1945 + random.nextInt(60)).append(",\"sites\":[\"lower-back\"]");
        json.append(",\"started-on\":\"")
                .append(day.minusDays(random.nextInt(200)))
                .append('"');
        json.append(",\"usual-pain\":").append(2 + random.nextInt(3));
        json.append(",\"worst-pain\":").append(3 + random.nextInt(4));
        json.append(",\"settles\":\"").append(random.nextInt(3) == 0 ? "under-30-minutes" : "under-2-hours");
        json.append("\",\"conditions\":[");
        Condition[] conditions = Condition.values();
        if (random.nextInt(2) == 0) {
            json.append('"')
                    .append(conditions[random.nextInt(conditions.length)].word())
                    .append('"');
        }
        json.append("],\"pregnancy-week\":0,\"activity-level\":\"some\",\"equipment\":[\"mat\",\"chair\"]");
        json.append(",\"minutes\":").append(List.of(5, 10, 15, 20, 30).get(random.nextInt(5)));
        json.append(",\"days\":").append(3 + random.nextInt(5)).append(",\"aim\":\"relief\"}");
    }

    private void checkIn(LocalDate day) {
        begin("check-in", day, "07:30");
        json.append("\"pain\":").append(random.nextInt(40) == 0 ? 7 : 1 + random.nextInt(4));
        json.append(",\"leg-pain\":0,\"sleep\":").append(4 + random.nextInt(6));
        json.append(",\"stress\":")
                .append(random.nextInt(8))
                .append(",\"mood\":")
                .append(3 + random.nextInt(7));
        json.append(",\"stiffness\":").append(random.nextInt(7));
        json.append(",\"note\":\"Slept on the left side, got up twice, walked to work and back again.\"}");
    }

    private void session(LocalDate day) {
        begin("session", day, "18:15");
        json.append("\"pain-before\":").append(1 + random.nextInt(3));
        json.append(",\"pain-after\":").append(1 + random.nextInt(3)).append(",\"minutes\":15,\"items\":[");
        int from = random.nextInt(EXERCISES.size());
        for (int i = 0; i < ITEMS; i++) {
            json.append(i == 0 ? "" : ",");
            item(EXERCISES.get((from + i) % EXERCISES.size()));
        }
        json.append("]}");
    }

    private void item(String exercise) {
        boolean timed =
                List.of("walking", "breathing-seated", "progressive-relaxation").contains(exercise);
        json.append("{\"exercise\":\"").append(exercise).append("\",\"sets\":1,\"reps\":");
        json.append(timed ? "null" : Integer.toString(3 + random.nextInt(8)));
        json.append(",\"hold-seconds\":null,\"seconds\":").append(timed ? "300" : "null");
        json.append(",\"load\":null,\"pain\":").append(random.nextInt(30) == 0 ? 6 : 1 + random.nextInt(3));
        json.append(",\"effort\":").append(random.nextInt(15) == 0 ? 8 : 2 + random.nextInt(4));
        json.append(",\"quality\":[");
        if (random.nextInt(400) == 0) {
            json.append('"')
                    .append(QUALITIES.get(random.nextInt(QUALITIES.size())))
                    .append('"');
        }
        json.append("],\"stopped\":false}");
    }
}
