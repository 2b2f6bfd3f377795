package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app as a folder for a host of files. */
class SiteCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("\"/([a-z0-9./-]+)(\\?v=[0-9a-z]+)?\"");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void everyFileThatItsPagesAndItsWorkerName_isThere() throws IOException {
        Path site = folder.resolve("site");
        assertThat(run(site.toString())).isZero();
        int named = 0;
        for (String file : new String[] {"worker.js", "index.html", "404.html"}) {
            Matcher address = ADDRESS.matcher(Files.readString(site.resolve(file)));
            while (address.find()) {
                assertThat(site.resolve(address.group(1))).as(file).isRegularFile();
                named++;
            }
        }
        assertThat(named).isGreaterThan(12);
        assertThat(Files.readString(site.resolve("worker.js"))).contains("\"server\":false");
        assertThat(site.resolve("figures/en/bird-dog.svg")).isRegularFile();
    }

    @Test
    void itIsWrittenAnew_overASite_andOverNothingElse() throws IOException {
        Path site = folder.resolve("site");
        assertThat(run(site.toString())).isZero();
        assertThat(run(site.toString())).isZero();

        Path used = Files.createDirectory(folder.resolve("used"));
        Files.writeString(used.resolve("letter.txt"), "mine");
        assertThat(run(used.toString())).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("choose an empty folder");
        assertThat(used.resolve("worker.js")).doesNotExist();
    }

    @Test
    void withoutAFolder_itSaysHow() {
        assertThat(run()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("./birddog site /tmp/");
    }

    private int run(String... words) {
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        return SiteCommand.run(words, to, to);
    }
}
