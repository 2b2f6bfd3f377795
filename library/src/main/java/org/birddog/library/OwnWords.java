package org.birddog.library;

import java.util.List;

/** No sentence is taken from the articles: content shares no run of ten words with them, but for their titles. */
record OwnWords() implements ContentCheck {

    /** Titles of the articles, which sources.yml must name as they are. */
    private static final List<String> ALLOWED =
            List.of("alleviate back pain with exercise 10 vital stretches and techniques");

    @Override
    public String name() {
        return "own-words";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        ArticleRuns runs = ArticleRuns.kept();
        content.texts().forEach((file, text) -> {
            List<ArticleRuns.Placed> words = ArticleRuns.words(text);
            long[] hashes = ArticleRuns.hashes(words);
            for (int i = 0; i < hashes.length; i++) {
                List<ArticleRuns.Placed> run = words.subList(i, i + ArticleRuns.LENGTH);
                if (runs.holds(hashes[i]) && !ALLOWED.contains(said(run))) {
                    report.fault(
                            file,
                            run.getFirst().line(),
                            "these words stand in an article: \"" + said(run) + "\"",
                            "Maybe the same can be said in our own words.");
                    i += ArticleRuns.LENGTH - 1;
                }
            }
        });
    }

    private static String said(List<ArticleRuns.Placed> run) {
        return String.join(" ", run.stream().map(ArticleRuns.Placed::word).toList());
    }
}
