package org.birddog.trials.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.plan.Choice;
import org.birddog.coach.plan.SessionTask;
import org.birddog.coach.plan.SessionWorth;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.trials.Bundled;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The objective orders the pairs of docs/session-pairs.yml as they say. */
class PairsTest {

    private static final Path PAIRS = Path.of("../docs/session-pairs.yml");
    private static final Coach COACH = Bundled.coach();

    @Test
    void objective_ordersEveryPair() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<?> pairs = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(PAIRS));
        for (Object each : pairs) {
            Map<?, ?> pair = (Map<?, ?>) each;
            SessionTask task = task(pair);
            SessionWorth better = worth(task, pair, "better");
            SessionWorth worse = worth(task, pair, "worse");
            if (better.compareTo(worse) <= 0) {
                wrong.add(pair.get("person") + " " + pair.get("why") + " " + better + " against " + worse);
            }
        }
        assertThat(pairs).hasSize(20);
        assertThat(wrong).isEmpty();
    }

    private static SessionWorth worth(SessionTask task, Map<?, ?> pair, String which) {
        List<Choice> chosen = new ArrayList<>();
        for (Object id : ids(pair, which)) {
            chosen.add(task.choices().stream()
                    .filter(choice -> choice.exercise().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(id + " is not open to: " + pair.get("person"))));
        }
        return SessionWorth.of(task, chosen);
    }

    private static List<?> ids(Map<?, ?> pair, String key) {
        return pair.get(key) instanceof List<?> ids ? ids : List.of();
    }

    private static SessionTask task(Map<?, ?> pair) {
        Map<String, Object> profile = new LinkedHashMap<>(Map.of(
                "birth-year", 1980, "sites", List.of("lower-back"), "started-on", "2026-08-01", "usual-pain", 2));
        profile.putAll(Map.of("worst-pain", 3, "settles", "under-30-minutes", "conditions", List.of()));
        profile.putAll(Map.of("pregnancy-week", 0, "activity-level", "regular", "minutes", 10));
        profile.put("equipment", List.of("mat", "chair", "foam-roller"));
        if (pair.get("profile") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> profile.put((String) key, value));
        }
        Map<String, Object> answers = new TreeMap<>();
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag.word(), "no");
        }
        StringBuilder diary = new StringBuilder("{\"today\":\"2026-11-20\",\"diary\":[");
        diary.append("{\"at\":\"2026-11-01\",\"kind\":\"screening\",\"answers\":")
                .append(json(answers));
        diary.append("},{\"at\":\"2026-11-01\",\"kind\":\"profile\"");
        profile.forEach(
                (key, value) -> diary.append(",\"").append(key).append("\":").append(json(value)));
        diary.append('}');
        for (Object id : ids(pair, "done")) {
            diary.append(",{\"at\":\"2026-11-16\",\"kind\":\"session\",\"pain-before\":1,\"pain-after\":1,")
                    .append("\"minutes\":10,\"items\":[{\"exercise\":")
                    .append(json(id))
                    .append(",\"sets\":1,\"reps\":3,\"pain\":1}]}");
        }
        Case invented = CaseReader.read(diary.append("]}").toString());
        Outlook outlook = COACH.outlook(invented.diary(), invented.today(), invented.hour());
        return PlannerSample.task(COACH, outlook, 0);
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                "{"
                        + String.join(
                                ",",
                                map.entrySet().stream()
                                        .map(e -> json(e.getKey()) + ":" + json(e.getValue()))
                                        .toList())
                        + "}";
            case List<?> list ->
                "[" + String.join(",", list.stream().map(PairsTest::json).toList()) + "]";
            case Number number -> number.toString();
            default -> "\"" + value + "\"";
        };
    }
}
