package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the whole app weighs on the line. */
class LoadedTest {

    /** In bytes: 350 KB as those count who sell a line. */
    private static final int MOST = 350_000;

    @TempDir
    static Path data;

    @Test
    void theWholeAppAndTodaysSession_areUnder350KB() throws IOException {
        try (Served served = Served.start(data)) {
            Loaded loaded = Loaded.from(URI.create(served.address()).getPort(), Loaded.BROTLI);
            assertThat(loaded.parts())
                    .as("it is all there")
                    .extracting(Loaded.Part::name)
                    .contains("/welcome", "/style.css", "/loader.js", "/worker.js", "/host.js", "/bundle.json")
                    .contains("/icon.svg", "/manifest.webmanifest")
                    .anyMatch(name -> name.matches("[1-9][0-9]+ drawings of the session"));
            assertThat(loaded.bytes())
                    .as("what weighs what:%n%s", loaded.table())
                    .isLessThan(MOST);
        }
    }
}
