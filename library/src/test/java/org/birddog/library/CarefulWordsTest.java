package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.vocabulary.Equipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of the content must say where something gives way, water is deep or roads are icy, and never say. */
class CarefulWordsTest {

    private static final ContentFiles FILES = read();
    private static final Content CONTENT = FILES.content();

    /** What speaks of a body to be made less: no goal here, and harm to whoever has an eating disorder. */
    private static final Pattern ABOUT_FIGURES = Pattern.compile(
            "\\b(calorie|kilojoule|overweight|obes|bmi\\b|slim|skinny|fat\\b|body fat|lose weight|losing weight"
                    + "|weight goal|burn(s|ed|ing)?\\b\\W+(\\w+\\W+)?(fat|off|energy)|diet(s|ing)?\\b"
                    + "|flat belly|summer body|streak)",
            Pattern.CASE_INSENSITIVE);

    private static ContentFiles read() {
        try {
            return ContentReader.read(Path.of("..", "content"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String steps(String exercise) {
        return String.join(" ", CONTENT.text("en", exercise).steps()).toLowerCase(Locale.ROOT);
    }

    @Test
    void everyChair_isOneThatStandsFast() {
        for (Exercise exercise : CONTENT.exercises()) {
            if (exercise.equipment().contains(Equipment.CHAIR)) {
                assertThat(steps(exercise.id()))
                        .as(exercise.id())
                        .containsPattern("firm (arm)?chair|sturdy chair|heavy (arm)?chair");
            }
        }
    }

    @Test
    void everyBand_isTestedFirstAndStopsWhereItSlipsOrTears() {
        for (Exercise exercise : CONTENT.exercises()) {
            if (exercise.equipment().contains(Equipment.BAND)) {
                ExerciseText text = CONTENT.text("en", exercise.id());
                assertThat(text.stop()).as(exercise.id()).contains("slips").contains("torn");
                assertThat(steps(exercise.id())).as(exercise.id()).contains("tug it to test it");
            }
        }
    }

    @Test
    void nobodyGoesIntoTheWaterAlone() {
        for (Exercise exercise : CONTENT.exercises()) {
            if (exercise.equipment().contains(Equipment.POOL)) {
                String first = CONTENT.text("en", exercise.id()).steps().getFirst();
                assertThat(first).as(exercise.id()).containsPattern("never alone|Never go alone");
            }
        }
        assertThat(CONTENT.text("en", "swimming").steps().getFirst()).startsWith("Only if you can swim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"walking", "walk-jog", "cycling"})
    void whoGoesOutdoors_hearsOfHeatIceAndTraffic(String exercise) {
        assertThat(steps(exercise))
                .contains("in great heat, on ice or in a storm")
                .containsPattern("traffic|busy roads");
    }

    @Test
    void nothingIsSaidOfFigures() {
        assertThat(FILES.texts()).isNotEmpty();
        for (Map.Entry<String, String> file : FILES.texts().entrySet()) {
            List<String> found = ABOUT_FIGURES
                    .matcher(file.getValue())
                    .results()
                    .map(match -> match.group())
                    .toList();
            assertThat(found).as(file.getKey()).isSubsetOf(meant(file.getKey()));
        }
    }

    /** Weight lost without trying may be an illness, and one lesson says that nobody has to lose any to train. */
    private static List<String> meant(String file) {
        if (file.endsWith("red-flags/weight-loss.md")) {
            return List.of("diet");
        }
        boolean speaks = file.endsWith("lessons/warning-signs.md") || file.endsWith("lessons/weight.md");
        return speaks ? List.of("lose weight") : List.of();
    }
}
