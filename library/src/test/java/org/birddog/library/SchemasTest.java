package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Scoring;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Work;
import org.birddog.library.figure.FigureFile;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The schemas of content/schemas, which editors and outsiders use, say what the strict readers say: both take all that
 * is shipped, and of what must fail each refuses the shape that the other refuses.
 */
class SchemasTest {

    private static final Path CONTENT = Path.of("..", "content");
    private static final List<String> KINDS = List.of(
            "exercise",
            "rule",
            "lesson",
            "figure",
            "figure-bases",
            "sources",
            "aliases",
            "words",
            "questionnaire",
            "self-test");

    /** What a schema can see as well: keys, words and values. Doubled keys are gone before it looks. */
    private static final List<String> SHAPE = List.of("keys", "words", "values");

    private static final SortedMap<String, Schema> SCHEMAS = schemas();

    private static SortedMap<String, Schema> schemas() {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String kind : KINDS) {
            schemas.put(kind, registry.getSchema(text(file(kind)), InputFormat.JSON));
        }
        return schemas;
    }

    private static Path file(String kind) {
        return CONTENT.resolve("schemas").resolve(kind + ".schema.json");
    }

    @Test
    void everySchema_isReadHere() throws IOException {
        try (Stream<Path> files = Files.list(CONTENT.resolve("schemas"))) {
            assertThat(files.map(path -> path.getFileName().toString().replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(KINDS);
        }
    }

    @Test
    void allThatIsShipped_fitsItsSchema() throws IOException {
        int read = 0;
        for (Path file : files(CONTENT)) {
            String kind =
                    kind(CONTENT.relativize(file).toString(), file.getFileName().toString());
            if (!file.startsWith(CONTENT.resolve("must-fail")) && kind != null) {
                read++;
                assertThat(refusals(kind, file)).as(file.toString()).isEmpty();
            }
        }
        assertThat(read).isGreaterThan(250);
    }

    @Test
    void onWhatMustFail_schemasAndReadersNeverDisagree() throws IOException {
        List<String> disagree = new ArrayList<>();
        int refused = 0;
        Path folder = CONTENT.resolve("must-fail");
        for (Path file : files(folder)) {
            String kind =
                    kind(folder.relativize(file).toString(), file.getFileName().toString());
            if (kind == null || text(file).isBlank()) {
                continue;
            }
            List<Fault> faults = faults(kind, file);
            boolean shape = faults.stream()
                    .anyMatch(fault ->
                            SHAPE.contains(fault.check()) && !fault.message().contains("twice"));
            boolean any = !faults.isEmpty();
            boolean schema = !refusals(kind, file).isEmpty();
            refused += schema ? 1 : 0;
            if ((schema && !any) || (shape && !schema)) {
                disagree.add(file + ": reader " + faults + ", schema " + refusals(kind, file));
            }
        }
        assertThat(disagree).isEmpty();
        assertThat(refused).as("files that the schemas refuse").isGreaterThan(6);
    }

    @Test
    void theWordsOfASchema_areThoseOfTheVocabularies() {
        for (List<String> words : List.of(
                Vocabularies.spelt(Category.values()),
                Vocabularies.spelt(Position.values()),
                Vocabularies.spelt(Demand.values()),
                Vocabularies.spelt(Site.values()),
                Vocabularies.spelt(Equipment.values()),
                Vocabularies.MOVES,
                Vocabularies.HELPS,
                Vocabularies.TARGETS,
                Vocabularies.LADDERS,
                Vocabularies.PREGNANCY_FORMS)) {
            assertThat(bare("exercise")).contains(listed(words));
        }
        assertThat(bare("rule"))
                .contains(
                        listed(Vocabularies.PAGES),
                        listed(Vocabularies.LIFTERS),
                        listed(Vocabularies.spelt(Demand.values())));
        for (List<String> words : List.of(
                Vocabularies.spelt(Topic.values()),
                Vocabularies.spelt(Permission.values()),
                Vocabularies.spelt(Condition.values()),
                Vocabularies.spelt(Cause.values()),
                Vocabularies.spelt(Work.values()),
                Vocabularies.spelt(Movement.values()),
                Vocabularies.spelt(Aim.values()))) {
            assertThat(bare("lesson")).contains(listed(words));
        }
        for (List<String> words : List.of(
                Vocabularies.spelt(Position.values()),
                Vocabularies.spelt(Demand.values()),
                Vocabularies.spelt(Site.values()),
                Vocabularies.spelt(Equipment.values()))) {
            assertThat(bare("self-test")).contains(listed(words));
        }
        assertThat(bare("questionnaire"))
                .contains(listed(Vocabularies.spelt(Scoring.values())), listed(Vocabularies.spelt(Better.values())));
        assertThat(bare("sources")).contains(listed(Vocabularies.SOURCES));
    }

    private static String bare(String kind) {
        return text(file(kind)).replaceAll("\\s", "");
    }

    private static String listed(List<String> words) {
        return "[\"" + String.join("\",\"", words) + "\"]";
    }

    /** What kind of file stands at a place of the content; null for one that no schema is about. */
    private static @Nullable String kind(String path, String name) {
        if (name.equals("README.md") || name.equals("more-sources.yml") || name.equals("LICENSE")) {
            return null;
        }
        if (name.endsWith(".md")) {
            return path.contains("lessons/") || (name.startsWith("lesson-") && !path.contains("/")) ? "lesson" : "rule";
        }
        if (!name.endsWith(".yml")) {
            return null;
        }
        if (path.contains("questionnaires/")) {
            return "questionnaire";
        }
        if (path.contains("self-tests/")) {
            return "self-test";
        }
        if (path.contains("figures/")) {
            return name.equals("bases.yml") ? "figure-bases" : "figure";
        }
        return name.equals("sources.yml")
                ? "sources"
                : name.equals("aliases.yml") ? "aliases" : path.contains("words/") ? "words" : "exercise";
    }

    /** What the strict reader of a kind refuses. */
    private static List<Fault> faults(String kind, Path file) {
        Faults faults = new Faults();
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        switch (kind) {
            case "exercise" -> ExerciseFile.read(id, Yaml.read(name, text(file), faults));
            case "rule" -> RulePageFile.read(id, name, text(file), faults);
            case "lesson" -> LessonFile.read(id, name, text(file), faults);
            case "figure" ->
                FigureFile.read(
                        Yaml.read(name, text(CONTENT.resolve("figures/bases.yml")), faults),
                        new TreeMap<>(Map.of(id, Yaml.read(name, text(file), faults))));
            case "figure-bases" -> FigureFile.read(Yaml.read(name, text(file), faults), new TreeMap<>());
            case "sources" -> SourcesFile.read(Yaml.read(name, text(file), faults));
            case "aliases" -> AliasesFile.read(Yaml.read(name, text(file), faults));
            // The name of the file is not the schema's: one that no form has is read as any form is.
            case "questionnaire" -> QuestionnaireFile.read(Form.PEG, Yaml.read(name, text(file), faults));
            case "self-test" -> SelfTestFile.read(MovementTest.SIDE_HOLD, Yaml.read(name, text(file), faults));
            case "words" -> PhrasesFile.read("en", id, Yaml.read(name, text(file), faults));
            default -> throw new IllegalArgumentException(kind);
        }
        return faults.inReadingOrder();
    }

    private static List<String> refusals(String kind, Path file) {
        String text = text(file);
        String yaml = file.toString().endsWith(".md") ? PageLayout.of(text).frontMatter() : text;
        Faults faults = new Faults();
        Object data = Yaml.read(file.toString(), yaml, faults).data();
        if (!faults.none() || data == null) {
            return List.of();
        }
        StringBuilder json = new StringBuilder();
        write(new JsonWriter(json), data);
        List<String> refusals = new ArrayList<>();
        Objects.requireNonNull(SCHEMAS.get(kind))
                .validate(json.toString(), InputFormat.JSON)
                .forEach(error -> refusals.add(error.getInstanceLocation() + " " + error.getMessage()));
        return refusals;
    }

    private static void write(JsonWriter writer, @Nullable Object value) {
        switch (value) {
            case null -> writer.raw("null");
            case Map<?, ?> map -> {
                writer.beginObject();
                map.forEach((key, each) -> {
                    writer.freeKey(String.valueOf(key));
                    write(writer, each);
                });
                writer.endObject();
            }
            case List<?> list -> {
                writer.beginList();
                list.forEach(each -> write(writer, each));
                writer.endList();
            }
            case String text -> writer.value(text);
            default -> writer.raw(value.toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
