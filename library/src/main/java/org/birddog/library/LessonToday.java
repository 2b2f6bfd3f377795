package org.birddog.library;

/** A lesson ends in one thing to do today: one sentence that can be kept in mind. */
record LessonToday() implements ContentCheck {

    private static final int MOST_WORDS = 25;

    @Override
    public String name() {
        return "lesson-today";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            file.texts().forEach((language, text) -> {
                String today = text.today();
                int words = today.split("\\s+").length;
                boolean one = today.endsWith(".")
                        && !today.substring(0, today.length() - 1).matches("(?s).*[.!?]\\s.*");
                if (!one || words > MOST_WORDS) {
                    report.fault(
                            file.part().at(language).at("today"),
                            one
                                    ? "what to do today has " + words + " words, over " + MOST_WORDS
                                    : "what to do today is not one sentence with its full stop",
                            "Maybe one of two things can go.");
                }
            });
        }
    }
}
