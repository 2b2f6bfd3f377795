package org.birddog.library;

/** What stands in the braces of a phrase is a name, and each brace is closed. */
record PhrasesGaps() implements ContentCheck {

    @Override
    public String name() {
        return "phrases-gaps";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (PhrasesFile file : content.phrases()) {
            file.phrases().forEach((key, phrase) -> {
                for (String gap : phrase.gaps()) {
                    if (!Vocabularies.isKebab(gap)) {
                        report.fault(
                                phrase.part(),
                                "{" + gap + " in " + key + " is no name",
                                "Maybe a brace is lost, or the name has a capital or a space.");
                    }
                }
            });
        }
    }
}
