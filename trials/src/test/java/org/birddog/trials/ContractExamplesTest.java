package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.birddog.wire.AdviceWriter;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.WireException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The worked examples of docs/contract.md. A block "json case" (or "json case after ready", whose entries are
 * added to
 * the diary of docs/examples/ready.json) is followed by a block "json advice", which the real advice must contain.
 */
class ContractExamplesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final int FEWEST = 12;
    private static final String FENCE = "```";
    private static final String CASE = FENCE + "json case";
    private static final String AFTER_READY = CASE + " after ready";
    private static final String ADVICE = FENCE + "json advice";

    /** One example as the page shows it. */
    private record Example(String title, Object given, Object advice) {}

    @TestFactory
    Stream<DynamicTest> everyExample_holds() throws IOException {
        Coach coach = Bundled.coach();
        AdviceWriter writer = new AdviceWriter(coach.content(), Coach.VERSION);
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> {
                    Object real = JsonTree.read(answer(coach, writer, JsonTree.write(example.given())));
                    assertThat(JsonTree.missing(example.advice(), real, "advice"))
                            .isEmpty();
                }));
    }

    @Test
    void page_hasExamplesAndShowsTheReadyCaseAsItsFileDoes() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(examples).extracting(Example::given).contains(JsonTree.read(ready()));
        long cases = page().lines().filter(line -> line.startsWith(CASE)).count();
        long advice = page().lines().filter(line -> line.equals(ADVICE)).count();
        assertThat(cases).isEqualTo(advice).isEqualTo(examples.size());
    }

    @Test
    void missing_noticesWhatIsNotThere() {
        Object real = JsonTree.read("{\"a\": [1, {\"b\": 2}, 3], \"c\": []}");
        assertThat(JsonTree.missing(JsonTree.read("{\"a\": [1, 3], \"c\": []}"), real, ""))
                .isEmpty();
        assertThat(JsonTree.missing(JsonTree.read("{\"a\": [3, 1]}"), real, "")).isNotEmpty();
        assertThat(JsonTree.missing(JsonTree.read("{\"a\": [{\"b\": 3}]}"), real, ""))
                .isNotEmpty();
        assertThat(JsonTree.missing(JsonTree.read("{\"a\": []}"), real, "")).isNotEmpty();
        assertThat(JsonTree.missing(JsonTree.read("{\"d\": 1}"), real, "")).isNotEmpty();
    }

    private static String answer(Coach coach, AdviceWriter writer, String line) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        try {
            Case read = CaseReader.read(line);
            writer.write(json, read.id(), coach.advise(read.diary(), read.today(), read.hour()));
        } catch (WireException fault) {
            CaseReader.writeFault(json, line, fault);
        }
        return out.toString();
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String title = "";
        Object open = null;
        List<String> lines = page().lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("### ")) {
                title = line.substring(4);
            } else if (line.startsWith(CASE)) {
                Object shown = JsonTree.read(block(lines, at));
                open = line.equals(AFTER_READY) ? afterReady(shown) : shown;
            } else if (line.equals(ADVICE) && open != null) {
                examples.add(new Example(title, open, JsonTree.read(block(lines, at))));
                open = null;
            }
        }
        return examples;
    }

    /** The lines between two fences. */
    private static String block(List<String> lines, int opening) {
        List<String> inside = new ArrayList<>();
        for (int at = opening + 1; !lines.get(at).equals(FENCE); at++) {
            inside.add(lines.get(at));
        }
        return String.join("\n", inside);
    }

    private static Object afterReady(Object shown) throws IOException {
        List<Object> diary = new ArrayList<>((List<?>) JsonTree.get(JsonTree.read(ready()), "diary"));
        diary.addAll((List<?>) JsonTree.get(shown, "diary"));
        Map<Object, Object> whole = new LinkedHashMap<>((Map<?, ?>) shown);
        whole.put("diary", diary);
        return whole;
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("contract.md"));
    }

    private static String ready() throws IOException {
        return Files.readString(DOCS.resolve("examples").resolve("ready.json"));
    }
}
