package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However the bytes come, the lines are the same. */
class LinesTest {

    private static final int LONGEST = 16;

    @Test
    void cutsAnyTextAtItsFeeds() throws IOException {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            int feeds = 1 + random.nextInt(25);
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(feeds) == 0 ? '\n' : (char) ('a' + random.nextInt(3)));
            }

            assertThat(cut(text.toString(), random))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(expected(text.toString()));
        }
    }

    private static List<String> cut(String text, Random random) throws IOException {
        Lines lines = new Lines(inPieces(text, random), LONGEST);
        List<String> cut = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            cut.add(Lines.isTooLong(line) ? "too long" : new String(line, StandardCharsets.US_ASCII));
        }
        return cut;
    }

    private static List<String> expected(String text) {
        List<String> expected = new ArrayList<>();
        for (String line : text.lines().toList()) {
            expected.add(line.length() > LONGEST ? "too long" : line);
        }
        return expected;
    }

    /** A stream that gives a few bytes at a time. */
    private static InputStream inPieces(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(40)));
            }
        };
    }
}
