package org.birddog.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.RuleText;

/**
 * The English words of an exercise, and each text of a rule's page that people read, can be read after eight years of
 * school.
 */
record ReadingGrade() implements ContentCheck {

    private static final String ADVICE = "Maybe some sentences can be cut in two, and long words made short.";

    @Override
    public String name() {
        return "reading-grade";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            ExerciseText text = file.texts().get("en");
            double grade = text == null ? 0 : Readability.grade(whole(text));
            if (grade > Readability.HIGHEST) {
                report.fault(file.part().at("en"), said("the reading grade", grade), ADVICE);
            }
        }
        for (RulePageFile file : content.pages()) {
            RuleText text = file.page().texts().get("en");
            if (text != null) {
                check(file.part().at("en"), text, report);
            }
        }
    }

    private static void check(Part words, RuleText text, Report report) {
        List<String> keys = List.of("title", "says", "ask", "label", "help");
        List<String> texts = Arrays.asList(text.title(), text.says(), text.ask(), text.label(), text.help());
        for (int i = 0; i < keys.size(); i++) {
            String each = texts.get(i);
            double grade = each == null ? 0 : Readability.gradeOfSentences(each);
            if (grade > Readability.HIGHEST) {
                report.fault(words.at(keys.get(i)), said("the reading grade of " + keys.get(i), grade), ADVICE);
            }
        }
    }

    private static String said(String what, double grade) {
        return String.format(Locale.ROOT, "%s is %.1f, over %.1f", what, grade, Readability.HIGHEST);
    }

    private static String whole(ExerciseText text) {
        List<String> parts = new ArrayList<>(List.of(text.why(), text.stop(), text.pregnancy()));
        parts.addAll(text.steps());
        text.faults().forEach(each -> parts.add(each.fault() + " " + each.mend()));
        return String.join(" ", parts);
    }
}
