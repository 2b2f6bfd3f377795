package org.birddog.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.content.Measures;

/**
 * The files of content/questionnaires and content/self-tests.
 *
 * @param forms in the order of the contract
 * @param tests in the order of the contract
 */
public record MeasureFiles(List<QuestionnaireFile> forms, List<SelfTestFile> tests) {

    /** None read yet. */
    static MeasureFiles none() {
        return new MeasureFiles(new ArrayList<>(), new ArrayList<>());
    }

    /** The same in the order of the contract. */
    MeasureFiles sorted() {
        List<QuestionnaireFile> sortedForms = new ArrayList<>(forms);
        sortedForms.sort(Comparator.comparing(file -> file.form().form()));
        List<SelfTestFile> sortedTests = new ArrayList<>(tests);
        sortedTests.sort(Comparator.comparing(file -> file.protocol().test()));
        return new MeasureFiles(List.copyOf(sortedForms), List.copyOf(sortedTests));
    }

    /** What coach and pages need of them. */
    Measures measures() {
        return new Measures(
                forms.stream().map(QuestionnaireFile::form).toList(),
                tests.stream().map(SelfTestFile::protocol).toList());
    }

    /** Keys of the sources that they name. */
    TreeSet<String> namedSources() {
        TreeSet<String> named = new TreeSet<>();
        forms.forEach(file -> named.addAll(file.form().sources()));
        tests.forEach(file -> named.addAll(file.protocol().sources()));
        return named;
    }
}
