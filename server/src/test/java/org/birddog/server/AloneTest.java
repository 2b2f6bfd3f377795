package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The coach command in a process of its own: nothing of the web framework is loaded, and only advice is
 * printed.
 */
class AloneTest {

    @Test
    void loadsNothingOfSpring() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stderr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoachCommand.class.getName())
                .redirectError(ProcessBuilder.Redirect.to(
                        Path.of("target", "loaded-classes.txt").toFile()))
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(Sample.emptyCase("a").getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("{\"id\":\"a\"").hasLineCount(1);
        assertThat(Path.of("target", "loaded-classes.txt"))
                .content()
                .contains("org.birddog.coach.Coach ")
                .doesNotContain("org.springframework", "org.apache", "org.sqlite", "org.flywaydb", "org.slf4j");
    }
}
