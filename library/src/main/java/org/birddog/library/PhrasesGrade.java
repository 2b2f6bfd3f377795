package org.birddog.library;

import java.util.Locale;

/** Whole sentences of the pages can be read after eight years of school. A few words are a name and not graded. */
record PhrasesGrade() implements ContentCheck {

    private static final double HIGHEST = 8.0;
    private static final int FEWEST_WORDS = 10;

    @Override
    public String name() {
        return "phrases-grade";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (PhrasesFile file : content.phrases()) {
            file.phrases().forEach((key, phrase) -> {
                String text = phrase.forms().getOrDefault("other", "");
                double grade = file.language().equals("en") && text.split("\\s+").length >= FEWEST_WORDS
                        ? Readability.grade(text)
                        : 0;
                if (grade > HIGHEST) {
                    report.fault(
                            phrase.part(),
                            String.format(
                                    Locale.ROOT, "the reading grade of %s is %.1f, over %.1f", key, grade, HIGHEST),
                            "Maybe a sentence can be cut in two, and long words made short.");
                }
            });
        }
    }
}
