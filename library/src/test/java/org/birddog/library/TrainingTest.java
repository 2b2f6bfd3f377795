package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.ladder.Suspension;
import org.birddog.coach.ladder.Training;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What training has come to, where no advice shows it but a page does. */
class TrainingTest {

    private static Coach coach;
    private static Content content;

    @BeforeAll
    static void read() throws Exception {
        content = ContentReader.read(Path.of("..", "content")).content();
        coach = Coach.of(content);
    }

    @Test
    void doneLately_isEveryExerciseEverDone_theNewestFirst_andOfOneDayInTheOrderOfTheContent() {
        Training training = training(
                session("2026-11-10", "walking"),
                session("2026-11-12", "bridge"),
                session("2026-11-12", "cat-camel"),
                session("2026-11-11", "abdominal-brace"),
                session("2026-11-14", "walking"));
        List<String> done = training.doneLately().stream()
                .map(place -> content.exercises().get(place).id())
                .toList();
        assertThat(done).containsExactly("walking", "bridge", "cat-camel", "abdominal-brace");
    }

    @Test
    void anExerciseThatStoppedTwice_isSuspendedOnce_fromTheNewerStop() {
        Training training = training(stopped("2026-11-10"), stopped("2026-11-12"));
        assertThat(training.stops()).hasSize(2);
        assertThat(training.suspensions())
                .containsExactly(new Suspension(training.stops().getLast(), 0));
    }

    /** A day's good session and that it hurt are one move, down, and not one up and one down. */
    @Test
    void whatHurtOnTheDayOfAGoodSession_movesOnce() {
        Training training = training(
                session("2026-11-10", "sit-to-stand"),
                checkIn("2026-11-11"),
                session("2026-11-11", "sit-to-stand"),
                checkIn("2026-11-12"),
                session("2026-11-12", "sit-to-stand"),
                checkIn("2026-11-13"),
                session("2026-11-13", "sit-to-stand"),
                hurt("2026-11-13"),
                checkIn("2026-11-14"));
        Training.Standing standing = Objects.requireNonNull(training.standings().get(content.indexOf("sit-to-stand")));
        assertThat(standing.moves().stream().map(move -> move.because().rule()).toList())
                .containsExactly("step-up", "pain-stop");
    }

    private static Training training(String... entries) {
        String profile = """
                {"at": "2026-11-01", "kind": "profile", "settles": "under-2-hours", "usual-pain": 3, "worst-pain": 5},
                """;
        String json = "{\"today\": \"2026-11-15\", \"diary\": [" + profile + String.join(", ", entries) + "]}";
        Case given = CaseReader.read(json);
        return coach.outlook(given.diary(), given.today(), null).now().training();
    }

    private static String session(String day, String exercise) {
        return session(day, exercise, 2);
    }

    private static String session(String day, String exercise, int pain) {
        return """
                {"at": "%sT08:00:00Z", "kind": "session", "pain-before": 2, "pain-after": 2, "minutes": 10,
                 "items": [{"exercise": "%s", "sets": 1, "reps": 12, "pain": %d, "effort": 3}]}
                """.formatted(day, exercise, pain);
    }

    private static String stopped(String day) {
        return session(day, "sit-to-stand", 7);
    }

    private static String checkIn(String day) {
        return "{\"at\": \"%sT06:00:00Z\", \"kind\": \"check-in\", \"pain\": 2}".formatted(day);
    }

    private static String hurt(String day) {
        return """
                {"at": "%sT20:00:00Z", "kind": "hurt", "exercise": "sit-to-stand", "pain": 2, "onset": "after"}
                """.formatted(day);
    }
}
