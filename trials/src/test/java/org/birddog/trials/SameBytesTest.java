package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.birddog.coach.Coach;
import org.junit.jupiter.api.Test;

/** The same cases give the same bytes in two virtual machines: nothing hangs on salted hashes or on the run. */
class SameBytesTest {

    private static final int CASES = 60;

    @Test
    void twoVirtualMachines_giveTheSameBytes() throws IOException, InterruptedException {
        byte[] one = run("-XX:hashCode=2");
        byte[] other = run("-XX:hashCode=5");
        assertThat(one).isNotEmpty().isEqualTo(other);
        assertThat(new String(one, StandardCharsets.UTF_8).lines()).hasSize(CASES);
    }

    private static byte[] run(String hashes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        hashes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.birddog.server.CoachCommand"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Coach coach = Bundled.coach();
        StringBuilder cases = new StringBuilder();
        for (long seed = 0; seed < CASES; seed++) {
            cases.append(InventedCase.line(seed, coach.content())).append('\n');
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Thread reader = Thread.ofPlatform().start(() -> copy(process, answer));
        process.getOutputStream().write(cases.toString().getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        reader.join();
        assertThat(process.waitFor()).isZero();
        return answer.toByteArray();
    }

    private static void copy(Process process, ByteArrayOutputStream answer) {
        try {
            process.getInputStream().transferTo(answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
