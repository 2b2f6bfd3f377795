package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoachCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void answersInTheOrderOfTheLines() {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            input.append(i % 100 == 7 ? "{\"id\":\"c-" + i + "\"}" : Sample.emptyCase("c-" + i))
                    .append('\n');
        }

        int status = run(input.toString());

        List<String> lines = lines();
        assertThat(status).isEqualTo(CoachCommand.BAD_LINE);
        assertThat(lines).hasSize(3_000);
        for (int i = 0; i < 3_000; i++) {
            String good = "\"today\":\"2026-11-20\",\"permission\":\"ask-first\"";
            String next = i % 100 == 7 ? "\"error\":{\"path\":" : good;
            assertThat(lines.get(i)).startsWith("{\"id\":\"c-" + i + "\"," + next);
        }
    }

    @Test
    void endsWithZeroWhereAllLinesAreGood() {
        assertThat(run(Sample.emptyCase("a") + "\n" + Sample.emptyCase("b") + "\n"))
                .isEqualTo(CoachCommand.GOOD);
        assertThat(lines()).hasSize(2);
        assertThat(complaints.size()).isZero();
    }

    @Test
    void answersALastLineWithoutAFeed() {
        assertThat(run(Sample.emptyCase("a") + "\r\n" + Sample.emptyCase("b"))).isEqualTo(CoachCommand.GOOD);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void passesOverBlankLines() {
        assertThat(run("\n  \r\n" + Sample.emptyCase("a") + "\n\t\n\n")).isEqualTo(CoachCommand.GOOD);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void saysNothingToNothing() {
        assertThat(run("")).isEqualTo(CoachCommand.GOOD);
        assertThat(out.size()).isZero();
    }

    @Test
    void namesThePlaceOfAFault() {
        int status = run("{\"id\":7,\"today\":\"2026-11-20\",\"diary\":[{\"at\":\"2026-11-20\",\"kind\":\"check-in\","
                + "\"pain\":11}]}\nno json\n");

        assertThat(status).isEqualTo(CoachCommand.BAD_LINE);
        assertThat(lines().getFirst())
                .isEqualTo("{\"id\":7,\"error\":{\"path\":\"diary[0].pain\","
                        + "\"message\":\"expected a whole number from 0 to 10, got 11\"}}");
        assertThat(lines().getLast()).startsWith("{\"id\":null,\"error\":");
    }

    @Test
    void keepsEveryCharacter() {
        run(Sample.emptyCase("zażółć 背中 \uD83D\uDC15"));

        assertThat(lines()).singleElement().asString().startsWith("{\"id\":\"zażółć 背中 \uD83D\uDC15\",");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] line = "{\"id\":\"?\"}\n".getBytes(StandardCharsets.UTF_8);
        line[7] = (byte) 0xFF;

        assertThat(run(new ByteArrayInputStream(line), out)).isEqualTo(CoachCommand.BAD_LINE);
        assertThat(lines()).singleElement().asString().contains("UTF-8");
    }

    @Test
    void answersALineThatIsTooLongAndTheNext() {
        InputStream endless = new Repeated((byte) ' ', 200L * 1024 * 1024);
        InputStream next = bytes("\n" + Sample.emptyCase("next"));

        int status = run(new SequenceInputStream(endless, next), out);

        assertThat(status).isEqualTo(CoachCommand.BAD_LINE);
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).contains("64 MiB");
        assertThat(lines().getLast()).startsWith("{\"id\":\"next\",\"today\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--explain=yes", "--whatif", "cases.jsonl"})
    void refusesWhatItDoesNotKnow(String option) {
        int status = CoachCommand.run(
                new String[] {option}, InputStream.nullInputStream(), out, new PrintStream(complaints, true));

        assertThat(status).isEqualTo(CoachCommand.BAD_USAGE);
        assertThat(out.size()).isZero();
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains(option).hasLineCount(1);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = run(bytes((Sample.emptyCase("a") + "\n").repeat(5_000)), broken);

        assertThat(status).isEqualTo(CoachCommand.BROKEN_PIPE);
        assertThat(complaints.size()).isZero();
    }

    private int run(String input) {
        return run(bytes(input), out);
    }

    private int run(InputStream in, OutputStream target) {
        return CoachCommand.run(new String[0], in, target, new PrintStream(complaints, true));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** One byte again and again. */
    private static final class Repeated extends InputStream {

        private final byte value;
        private long left;

        Repeated(byte value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(bytes, offset, offset + count, value);
            left -= count;
            return count;
        }
    }
}
