package org.birddog.library;

import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.MovementTest;

/** Every questionnaire and every self-test of the contract has its file. */
record MeasuresWhole() implements ContentCheck {

    @Override
    public String name() {
        return "measures-whole";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        TreeSet<String> forms = new TreeSet<>();
        content.measures().forms().forEach(file -> forms.add(file.form().form().word()));
        missing("questionnaires", Vocabularies.spelt(Form.values()), forms, report);
        TreeSet<String> tests = new TreeSet<>();
        content.measures()
                .tests()
                .forEach(file -> tests.add(file.protocol().test().word()));
        missing("self-tests", Vocabularies.spelt(MovementTest.values()), tests, report);
    }

    private static void missing(String folder, List<String> words, TreeSet<String> there, Report report) {
        for (String word : words) {
            if (!there.contains(word)) {
                report.fault(
                        "content/" + folder + "/" + word + ".yml",
                        1,
                        "the contract has " + word + ", and there is no file for it",
                        "Maybe its file has another name.");
            }
        }
    }
}
