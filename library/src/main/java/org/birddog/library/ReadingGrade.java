package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.content.ExerciseText;

/** The English words of an exercise can be read after eight years of school. */
record ReadingGrade() implements ContentCheck {

    private static final double HIGHEST = 8.5;

    @Override
    public String name() {
        return "reading-grade";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            ExerciseText text = file.texts().get("en");
            double grade = text == null ? 0 : Readability.grade(whole(text));
            if (grade > HIGHEST) {
                report.fault(
                        file.part().at("en"),
                        String.format(Locale.ROOT, "the reading grade is %.1f, over %.1f", grade, HIGHEST),
                        "Maybe some sentences can be cut in two, and long words made short.");
            }
        }
    }

    private static String whole(ExerciseText text) {
        List<String> parts = new ArrayList<>(List.of(text.why(), text.stop(), text.pregnancy()));
        parts.addAll(text.steps());
        text.faults().forEach(each -> parts.add(each.fault() + " " + each.mend()));
        return String.join(" ", parts);
    }
}
