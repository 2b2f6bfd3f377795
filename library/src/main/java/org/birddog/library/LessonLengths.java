package org.birddog.library;

import java.util.List;

/** A lesson is read in a minute: its body has 60 to 200 words. */
record LessonLengths() implements ContentCheck {

    private static final int LEAST = 60;
    private static final int MOST = 200;

    @Override
    public String name() {
        return "lesson-lengths";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            file.texts().forEach((language, text) -> {
                int words = words(text.lines());
                if (words < LEAST || words > MOST) {
                    report.fault(
                            file.part().file(),
                            file.bodyLine(language),
                            "the body has " + words + " words, not " + LEAST + " to " + MOST,
                            words < LEAST ? "Maybe a reason is missing." : "Maybe it is two lessons.");
                }
            });
        }
    }

    private static int words(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> line.strip().split("\\s+").length)
                .sum();
    }
}
