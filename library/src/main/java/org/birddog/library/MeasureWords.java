package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.content.TestText;

/**
 * Our own words about questionnaires and self-tests can be read after eight years of school. The items of a
 * questionnaire are its authors' and stay as they are.
 */
record MeasureWords() implements ContentCheck {

    private static final String ADVICE = "Maybe some sentences can be cut in two, and long words made short.";

    @Override
    public String name() {
        return "measure-words";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (QuestionnaireFile file : content.measures().forms()) {
            QuestionnaireText text = file.form().text("en");
            check(file.part().at("en"), List.of(text.about(), text.meaning()), report);
        }
        for (SelfTestFile file : content.measures().tests()) {
            TestText text = file.protocol().text("en");
            List<String> words =
                    new ArrayList<>(List.of(text.why(), text.notFor(), text.counted(), text.stop(), text.changes()));
            words.addAll(text.setUp());
            words.addAll(text.steps());
            check(file.part().at("en"), words, report);
        }
    }

    private static void check(Part words, List<String> texts, Report report) {
        for (String text : texts) {
            double grade = Readability.gradeOfSentences(text);
            if (grade > Readability.HIGHEST) {
                report.fault(
                        words,
                        String.format(
                                Locale.ROOT,
                                "the reading grade of \"%s\" is %.1f, over %.1f",
                                text,
                                grade,
                                Readability.HIGHEST),
                        ADVICE);
            }
        }
    }
}
