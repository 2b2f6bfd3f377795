package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.birddog.coach.assessment.Assessment;
import org.birddog.coach.assessment.DueForm;
import org.birddog.coach.assessment.TestStanding;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What an example expects of what there is to measure: questionnaires, self-tests, the one on offer, the week. */
final class MeasuredExample {

    private MeasuredExample() {}

    /** What contradicts it, or null. */
    static @Nullable String contradiction(String key, @Nullable Object want, Assessment got) {
        return switch (key) {
            case "due" -> due(ExampleCase.map(want), got);
            case "due-not" -> ExamplesCheck.present(key, want, words(got.due().stream(), DueForm::form));
            case "tests" ->
                ExamplesCheck.missing(
                        key,
                        want,
                        words(
                                got.tests().stream().filter(TestStanding::isOpen),
                                standing -> standing.test().test()));
            case "tests-not" -> closed(ExampleCase.map(want), got);
            case "review" -> ExamplesCheck.same(key, want, got.review() == null ? "none" : "due");
            default ->
                ExamplesCheck.same(
                        key,
                        want,
                        got.offer() == null ? "none" : got.offer().test().word());
        };
    }

    private static <T> List<String> words(Stream<T> things, Function<T, Word> word) {
        return things.map(thing -> word.apply(thing).word()).toList();
    }

    /** Each form that is due, with why. */
    private static @Nullable String due(Map<String, @Nullable Object> want, Assessment got) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            String because = "not due";
            for (DueForm due : got.due()) {
                for (Evidence evidence : due.because().evidence()) {
                    boolean says = due.form().word().equals(each.getKey())
                            && evidence.name().equals("because");
                    because = says ? evidence.value().toString() : because;
                }
            }
            String fault = ExamplesCheck.same("due " + each.getKey(), each.getValue(), because);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String closed(Map<String, @Nullable Object> want, Assessment got) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            List<String> rules = new ArrayList<>();
            for (TestStanding standing : got.tests()) {
                if (standing.test().test().word().equals(each.getKey())) {
                    rules.addAll(ExamplesCheck.rules(standing.closedBy()));
                }
            }
            String fault = ExamplesCheck.missing("tests-not " + each.getKey(), each.getValue(), rules);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }
}
