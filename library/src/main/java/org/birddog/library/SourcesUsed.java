package org.birddog.library;

import java.util.Set;

/** Every source is named by an exercise, a page or a lesson. */
record SourcesUsed() implements ContentCheck {

    @Override
    public String name() {
        return "sources-used";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        Set<String> named = content.namedSources();
        for (String key : content.knownSources()) {
            if (!named.contains(key)) {
                report.fault(
                        content.sources().part().at(key),
                        "nothing names the source " + key,
                        "Maybe the rule that rests on it forgot to, or the source can go.");
            }
        }
    }
}
