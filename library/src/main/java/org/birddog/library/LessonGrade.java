package org.birddog.library;

import java.util.Locale;
import org.birddog.coach.content.LessonText;

/** A lesson can be read after eight years of school: its body as a whole, its title and its thing to do each alone. */
record LessonGrade() implements ContentCheck {

    @Override
    public String name() {
        return "lesson-grade";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            LessonText text = file.texts().get("en");
            if (text != null) {
                Part words = file.part().at("en");
                check(words.at("title").file(), words.at("title").line(), "title", text.title(), report);
                check(words.at("today").file(), words.at("today").line(), "thing to do", text.today(), report);
                String body = String.join(
                        " ", text.lines().stream().map(LessonGrade::ended).toList());
                check(file.part().file(), file.bodyLine("en"), "body", body, report);
            }
        }
    }

    /** A line of a list is a sentence of its own, with a full stop or without. */
    private static String ended(String line) {
        return line.endsWith(".") || line.endsWith("?") || line.endsWith("!") ? line : line + ".";
    }

    private static void check(String file, int line, String what, String text, ContentCheck.Report report) {
        double grade = Readability.gradeOfSentences(text);
        if (grade > Readability.HIGHEST) {
            report.fault(
                    file,
                    line,
                    String.format(
                            Locale.ROOT,
                            "the reading grade of the %s is %.1f, over %.1f",
                            what,
                            grade,
                            Readability.HIGHEST),
                    "Maybe some sentences can be cut in two, and long words made short.");
        }
    }
}
