package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.birddog.coach.diary.Entry;
import org.junit.jupiter.api.Test;

class MutatedLineTest {

    private static final String GOOD = "{\"id\":\"c-1\",\"today\":\"2026-11-20\",\"hour\":9,\"diary\":["
            + Sample.all().map(Sample::json).collect(Collectors.joining(",")) + "]}";
    private static final String ALPHABET = "{}[]\",:\\0123456789.-+eEtfnul azTZ/\u0000\n\u00e9\ud83d\ude00";

    @Test
    void ten_thousand_mutations_are_read_or_refused_and_nothing_else() {
        int read = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            String line = mutated(new Random(seed));
            try {
                Case mutated = CaseReader.read(line);
                read++;
                for (Entry entry : mutated.diary()) {
                    String text = EntryCodec.text(entry);
                    assertThat(EntryCodec.text(EntryCodec.read(text, "", 0))).isEqualTo(text);
                }
            } catch (WireException fault) {
                StringBuilder out = new StringBuilder();
                CaseReader.writeFault(new JsonWriter(out), line, fault);
                JsonReader reader = new JsonReader(out.toString());
                reader.skip();
                reader.end();
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + line, broken);
            }
        }
        assertThat(read)
                .as("the good line must be near enough for some to be read")
                .isBetween(100, 9_000);
    }

    private static String mutated(Random random) {
        StringBuilder line = new StringBuilder(GOOD);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int place = random.nextInt(line.length());
            int other = random.nextInt(line.length());
            switch (random.nextInt(5)) {
                case 0 -> line.deleteCharAt(place);
                case 1 -> line.insert(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> line.setCharAt(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 3 -> line.insert(place, line.substring(Math.min(place, other), Math.max(place, other)));
                default -> line.setLength(Math.max(1, random.nextInt(8) == 0 ? place : line.length()));
            }
        }
        return line.toString();
    }
}
