package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.EntryCodec;

/**
 * Invented diaries that are long: check-ins on most days, sessions on most of the days that are wanted, a flare-up now
 * and then, a pause of five weeks in each year, walks, and questionnaires each month. Pain falls for some months, then
 * stays.
 */
final class Years {

    private static final int YEAR = 365;
    private static final List<String> EXERCISES = List.of(
            "cat-camel", "pelvic-tilt", "single-knee-hug", "chin-tuck", "abdominal-brace", "bird-dog", "hip-hinge");

    private final List<Entry> entries = new ArrayList<>();
    private final int days;

    private Years(int days) {
        this.days = days;
    }

    /** The diary of somebody by the name of their time, or of one of the other people. */
    static List<Entry> named(String name) {
        return switch (name) {
            case "empty" -> List.of();
            case "one-point" -> ofDays(0);
            case "a-year" -> of(1);
            case "ten-years" -> of(10);
            default -> People.named(name);
        };
    }

    /** The diary of somebody who began so many years ago. */
    static List<Entry> of(int years) {
        return ofDays(years * YEAR);
    }

    /** The diary of somebody who began so many days ago. */
    static List<Entry> ofDays(int days) {
        Years diary = new Years(days);
        diary.profile();
        for (int ago = days; ago >= 0; ago--) {
            diary.day(ago);
        }
        return diary.entries;
    }

    private void profile() {
        add(
                days,
                6,
                "profile",
                "\"birth-year\":1980,\"sites\":[\"lower-back\"],\"usual-pain\":6,\"worst-pain\":7,\"settles\":"
                        + "\"under-30-minutes\",\"conditions\":[],\"pregnancy-week\":0,\"activity-level\":\"regular\","
                        + "\"minutes\":20,\"days\":4,\"aim\":\"strength\",\"country\":\"GB\"");
    }

    private void day(int ago) {
        int day = days - ago;
        if (day % 25 == 0) {
            add(ago, 6, "screening", "\"answers\":{" + allNo() + "}");
        }
        boolean away = day % YEAR >= 200 && day % YEAR < 235;
        if (away) {
            return;
        }
        int wave = (day * 7 + day / 3) % 5;
        int level = Math.max(2, 6 - day / 40);
        int pain = Math.max(0, level - 1 + wave / 2 + (isFlare(day) ? 4 : 0));
        if (wave != 3 || isFlare(day)) {
            String stress = day % 3 == 0 ? ",\"stress\":" + (8 - (wave + day / 60) % 7) : "";
            add(ago, 7, "check-in", "\"pain\":" + Math.min(10, pain) + ",\"sleep\":" + (4 + (day + wave) % 5) + stress);
        }
        if (day % 7 < 5 && day % 7 != 2 && !isFlare(day)) {
            session(ago, Math.min(4, pain), day);
        }
        if (day % 3 == 1) {
            String intensity = day % 21 == 1 ? "vigorous" : "moderate";
            int minutes = Math.min(45, 10 + day / 10);
            add(
                    ago,
                    9,
                    "activity",
                    "\"activity\":\"brisk-walking\",\"minutes\":" + minutes + ",\"intensity\":\"" + intensity + "\"");
        }
        if (day % 28 == 3) {
            questionnaires(ago, day);
        }
    }

    private static String allNo() {
        StringBuilder answers = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            answers.append(answers.isEmpty() ? "\"" : ",\"").append(flag.word()).append("\":\"no\"");
        }
        return answers.toString();
    }

    private static boolean isFlare(int day) {
        return day % 120 >= 90 && day % 120 < 94;
    }

    private void session(int ago, int pain, int day) {
        StringBuilder items = new StringBuilder();
        for (String exercise : EXERCISES) {
            boolean hard = day % 60 == 0;
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"exercise\":\"")
                    .append(exercise)
                    .append("\",\"sets\":3,\"reps\":15,\"hold-seconds\":30,\"pain\":")
                    .append(hard ? Math.min(5, pain + 2) : Math.min(2, pain))
                    .append(",\"effort\":")
                    .append(hard ? 9 : 4)
                    .append(",\"quality\":[],\"stopped\":false}");
        }
        add(
                ago,
                8,
                "session",
                "\"pain-before\":" + pain + ",\"pain-after\":" + pain + ",\"minutes\":20,\"items\":[" + items + "]");
    }

    private void questionnaires(int ago, int day) {
        StringBuilder ticks = new StringBuilder();
        for (int item = 1; item <= 24; item++) {
            ticks.append(item == 1 ? "" : ",").append('"').append(item).append("\":");
            ticks.append(item <= Math.max(3, 12 - day / 28));
        }
        add(ago, 9, "questionnaire", "\"form\":\"rmdq\",\"answers\":{" + ticks + "}");
        int ability = Math.min(9, 3 + day / 60);
        add(
                ago,
                9,
                "questionnaire",
                "\"form\":\"psfs\",\"answers\":{\"Dig the garden\":" + ability + ",\"Sit through a film\":"
                        + Math.min(9, ability + 1) + ",\"Carry the shopping\":" + ability + "}");
    }

    private void add(int ago, int hour, String kind, String fields) {
        int number = entries.size() + 1;
        String id = "00000000-0000-4000-8000-"
                + "0".repeat(12 - Integer.toString(number).length()) + number;
        entries.add(EntryCodec.read(
                "{\"id\":\"" + id + "\",\"at\":\"" + People.TODAY.minusDays(ago) + "T0" + hour + ":00:00Z\",\"kind\":\""
                        + kind + "\"," + fields + "}",
                "entry " + number,
                0));
    }
}
