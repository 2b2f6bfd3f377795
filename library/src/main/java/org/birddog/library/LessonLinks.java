package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.LessonText;

/** What a lesson names is there: the rules that it suits, and the pages, exercises and lessons that it leads to. */
record LessonLinks() implements ContentCheck {

    /** Pages of the app that a lesson may lead to. */
    private static final List<String> PAGES = List.of(
            "/today",
            "/check-in",
            "/relief",
            "/exercises",
            "/session",
            "/session/short",
            "/session/break",
            "/session/sheet",
            "/profile",
            "/screening",
            "/seen",
            "/emergency",
            "/before-you-start",
            "/help",
            "/lessons",
            "/words",
            "/diary");

    @Override
    public String name() {
        return "lesson-links";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        List<String> lessons =
                content.lessons().stream().map(file -> file.lesson().id()).toList();
        List<String> exercises =
                content.exercises().stream().map(file -> file.exercise().id()).toList();
        List<String> rules =
                content.pages().stream().map(file -> file.page().rule()).toList();
        for (LessonFile file : content.lessons()) {
            for (String rule : file.lesson().suits().rules()) {
                if (!rules.contains(rule)) {
                    report.fault(
                            file.part().at("suits").at("rules"),
                            "there is no rule " + rule,
                            Spelling.advice(rule, rules));
                }
            }
            file.texts().forEach((language, text) -> {
                for (LessonText.Passage passage : text.passages()) {
                    for (LessonText.Line line : passage.lines()) {
                        for (LessonText.Span span : line.spans()) {
                            String path = span.path();
                            if (path != null && !leadsSomewhere(path, lessons, exercises)) {
                                report.fault(
                                        file.part().file(),
                                        file.bodyLine(language),
                                        "nothing is at " + path,
                                        "Maybe /exercises/ or /lessons/ with an id that is there.");
                            }
                        }
                    }
                }
            });
        }
    }

    private static boolean leadsSomewhere(String path, List<String> lessons, List<String> exercises) {
        if (path.startsWith("/lessons/")) {
            return lessons.contains(path.substring("/lessons/".length()));
        }
        if (path.startsWith("/exercises/")) {
            return exercises.contains(path.substring("/exercises/".length()));
        }
        return PAGES.contains(path);
    }
}
