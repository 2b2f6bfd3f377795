package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleRunsTest {

    /** Beside a worktree of the project; whoever only has the repository does not have the articles. */
    private static final Path ARTICLES = Path.of("..", "..", "shared", "articles");

    @Test
    void keptRuns_areThoseOfTheArticles() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES));
        assertThat(ArticleRuns.keptBytes()).isEqualTo(ArticleRuns.made(ARTICLES));
    }

    @Test
    void keptRuns_areMany_andKnowASentenceWhateverItsMarks() {
        ArticleRuns runs = ArticleRuns.kept();
        assertThat(runs.size()).isGreaterThan(10_000);
        List<ArticleRuns.Placed> taken =
                ArticleRuns.words("To a Physical therapist, who can help - you \"progress\" safely!");
        assertThat(taken).hasSize(ArticleRuns.LENGTH);
        assertThat(runs.holds(ArticleRuns.hashes(taken)[0])).isTrue();
        List<ArticleRuns.Placed> ours = ArticleRuns.words("to a physical therapist who can help you progress slowly");
        assertThat(runs.holds(ArticleRuns.hashes(ours)[0])).isFalse();
    }

    @Test
    void words_knowTheirLines() {
        assertThat(ArticleRuns.words("It's one\n\ntwo-three"))
                .containsExactly(
                        new ArticleRuns.Placed("its", 1),
                        new ArticleRuns.Placed("one", 1),
                        new ArticleRuns.Placed("two", 3),
                        new ArticleRuns.Placed("three", 3));
    }
}
