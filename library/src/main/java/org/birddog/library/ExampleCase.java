package org.birddog.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Turns an example of a page into a case: what is ordinary is filled in, so that an example shows only its point. */
final class ExampleCase {

    /** The day on which every example is read. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Map<String, @Nullable Object> example;
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();

    private ExampleCase(Map<String, @Nullable Object> example) {
        this.example = example;
    }

    /** The case of an example. */
    static Case of(Example example) {
        return CaseReader.read(new ExampleCase(example.data()).json());
    }

    private String json() {
        if (!"empty".equals(example.get("start"))) {
            entries.add(screening());
            entries.add(profile());
        }
        for (Object entry : list(example.get("diary"))) {
            Map<String, @Nullable Object> told = map(entry);
            for (Object day : told.containsKey("days") ? list(told.get("days")) : days(told)) {
                entries.add(dated(told, day));
            }
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("today", TODAY.toString());
        json.put("hour", example.get("hour"));
        json.put("diary", entries);
        if (json.get("hour") == null) {
            json.remove("hour");
        }
        StringBuilder text = new StringBuilder();
        write(new JsonWriter(text), json);
        return text.toString();
    }

    private static List<Object> days(Map<String, @Nullable Object> told) {
        Object day = told.get("day");
        return day == null ? List.of() : List.of(day);
    }

    private Map<String, @Nullable Object> screening() {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag.word(), "no");
        }
        override(answers, example.get("screening"));
        Map<String, @Nullable Object> screening = new LinkedHashMap<>();
        screening.put("at", TODAY.minusDays(1).toString());
        screening.put("kind", "screening");
        screening.put("answers", answers);
        return screening;
    }

    private Map<String, @Nullable Object> profile() {
        Map<String, @Nullable Object> profile = new LinkedHashMap<>();
        profile.put("at", TODAY.minusDays(1).toString());
        profile.put("kind", "profile");
        profile.put("birth-year", 1980L);
        profile.put("sites", List.of("lower-back"));
        profile.put("started-on", TODAY.minusDays(100).toString());
        profile.put("usual-pain", 3L);
        profile.put("worst-pain", 5L);
        profile.put("settles", "under-2-hours");
        profile.put("conditions", List.of());
        profile.put("pregnancy-week", 0L);
        profile.put("activity-level", "some");
        profile.put("equipment", List.of());
        profile.put("minutes", 15L);
        profile.put("days", 5L);
        profile.put("aim", "relief");
        override(profile, example.get("profile"));
        return profile;
    }

    private static void override(Map<String, @Nullable Object> base, @Nullable Object with) {
        for (Map.Entry<String, @Nullable Object> entry : map(with).entrySet()) {
            if ("absent".equals(entry.getValue())) {
                base.remove(entry.getKey());
            } else {
                base.put(entry.getKey(), entry.getValue());
            }
        }
    }

    private static Map<String, @Nullable Object> dated(Map<String, @Nullable Object> told, @Nullable Object day) {
        LocalDate date = TODAY.plusDays(day instanceof Long number ? number : 0);
        Object time = told.get("time");
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("at", time == null ? date.toString() : date + "T" + time + ":00Z");
        for (Map.Entry<String, @Nullable Object> part : told.entrySet()) {
            switch (part.getKey()) {
                case "day", "days", "time" -> {}
                case "id", "replaces", "of" -> entry.put(part.getKey(), uuid(told, part));
                case "with" ->
                    entry.put("with", part.getValue() instanceof Map ? inner(map(part.getValue())) : part.getValue());
                case "items" -> entry.put("items", items(list(part.getValue())));
                default -> entry.put(part.getKey(), part.getValue());
            }
        }
        if ("session".equals(told.get("kind"))) {
            entry.putIfAbsent("pain-before", 2L);
            entry.putIfAbsent("pain-after", 2L);
            entry.putIfAbsent("minutes", 10L);
        }
        return entry;
    }

    private static Map<String, @Nullable Object> inner(Map<String, @Nullable Object> told) {
        return dated(told, told.get("day"));
    }

    /** A letter stands for an id; what an acknowledgement is of is no id. */
    private static @Nullable Object uuid(Map<String, @Nullable Object> told, Map.Entry<String, @Nullable Object> part) {
        String letter = String.valueOf(part.getValue());
        if (part.getKey().equals("of") && "acknowledgement".equals(told.get("kind"))) {
            return letter;
        }
        return uuid(letter);
    }

    /** The id that a letter of an example stands for. */
    static String uuid(String letter) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < letter.length(); i++) {
            digits.append(Integer.toHexString(letter.charAt(i) & 0xff));
        }
        String padded = "0".repeat(Math.max(0, 12 - digits.length())) + digits;
        return "00000000-0000-4000-8000-" + padded.substring(padded.length() - 12);
    }

    private static List<Object> items(List<Object> told) {
        List<Object> items = new ArrayList<>();
        for (Object item : told) {
            Map<String, @Nullable Object> filled = new LinkedHashMap<>(map(item));
            filled.putIfAbsent("effort", filled.containsKey("effort") ? null : Long.valueOf(3));
            if (!map(item).containsKey("pain")) {
                filled.put("pain", 1L);
            }
            items.add(filled);
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map ? (Map<String, @Nullable Object>) value : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List ? (List<Object>) value : List.of();
    }

    private static void write(JsonWriter writer, @Nullable Object value) {
        switch (value) {
            case null -> writer.raw("null");
            case Map<?, ?> any -> {
                writer.beginObject();
                for (Map.Entry<String, @Nullable Object> entry : map(any).entrySet()) {
                    writer.key(entry.getKey());
                    write(writer, entry.getValue());
                }
                writer.endObject();
            }
            case List<?> all -> {
                writer.beginList();
                for (Object each : all) {
                    write(writer, each);
                }
                writer.endList();
            }
            case String text -> writer.value(text);
            default -> writer.raw(value.toString());
        }
    }
}
