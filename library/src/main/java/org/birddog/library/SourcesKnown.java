package org.birddog.library;

import java.util.List;

/** Every source that an exercise, a page or a lesson names is known, and each of them names one. */
record SourcesKnown() implements ContentCheck {

    @Override
    public String name() {
        return "sources-known";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        List<String> known = content.knownSources();
        content.exercises().forEach(file -> check(file.part(), file.exercise().sources(), known, report));
        content.pages().forEach(file -> check(file.part(), file.page().sources(), known, report));
        content.lessons().forEach(file -> check(file.part(), file.lesson().sources(), known, report));
        content.measures()
                .forms()
                .forEach(file -> check(file.part(), file.form().sources(), known, report));
        content.measures()
                .tests()
                .forEach(file -> check(file.part(), file.protocol().sources(), known, report));
    }

    private static void check(Part file, List<String> named, List<String> known, Report report) {
        if (named.isEmpty()) {
            report.fault(file.at("sources"), "no source is named", "Maybe clinical-draft: our own proposal.");
        }
        for (String key : named) {
            if (!known.contains(key)) {
                report.fault(file.at("sources"), "sources.yml has no " + key, Spelling.advice(key, known));
            }
        }
    }
}
