package org.birddog.library;

import java.util.Locale;

/** Whole sentences of the pages can be read after eight years of school. A few words are a name and not graded. */
record PhrasesGrade() implements ContentCheck {

    @Override
    public String name() {
        return "phrases-grade";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (PhrasesFile file : content.phrases()) {
            file.phrases().forEach((key, phrase) -> {
                String text = phrase.forms().getOrDefault("other", "");
                double grade = file.language().equals("en") ? Readability.gradeOfSentences(text) : 0;
                if (grade > Readability.HIGHEST) {
                    report.fault(
                            phrase.part(),
                            String.format(
                                    Locale.ROOT,
                                    "the reading grade of %s is %.1f, over %.1f",
                                    key,
                                    grade,
                                    Readability.HIGHEST),
                            "Maybe a sentence can be cut in two, and long words made short.");
                }
            });
        }
    }
}
