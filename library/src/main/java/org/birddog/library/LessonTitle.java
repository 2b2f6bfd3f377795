package org.birddog.library;

import org.jspecify.annotations.Nullable;

/** The title of a lesson is a question, or a claim: a whole thought and not a heading. */
record LessonTitle() implements ContentCheck {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 70;

    @Override
    public String name() {
        return "lesson-title";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            file.texts().forEach((language, text) -> {
                String fault = fault(text.title());
                if (fault != null) {
                    report.fault(
                            file.part().at(language).at("title"),
                            "the title " + fault,
                            "Maybe it can say what the lesson claims, or ask what people ask.");
                }
            });
        }
    }

    private static @Nullable String fault(String title) {
        if (title.length() > LONGEST) {
            return "is longer than " + LONGEST + " characters";
        }
        if (title.endsWith(".") || title.endsWith("!")) {
            return "ends with a mark; a claim has none here";
        }
        boolean whole = title.endsWith("?") || title.split(" ", -1).length >= FEWEST_WORDS;
        return whole ? null : "is neither a question nor a claim of at least " + FEWEST_WORDS + " words";
    }
}
