package org.birddog.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our own short rule for letters, beside Java's table. */
class LettersTest {

    @Test
    void theScriptsOfEurope_areReadAsJavaReadsThem() {
        for (char c = 0; c < 0x530; c++) {
            if (Character.isDefined(c) && !isRare(c)) {
                assertThat(Letters.has(c)).as("U+%04X", (int) c).isEqualTo(Character.isLetterOrDigit(c));
            }
        }
    }

    /** Raised letters, tones, Greek punctuation, Cyrillic numbers: in no name of an exercise. */
    private static boolean isRare(char c) {
        return c == 0xaa
                || c == 0xb5
                || c == 0xba
                || (c >= 0x02c2 && c <= 0x0387)
                || c == 0x03f6
                || (c >= 0x0482 && c <= 0x0489);
    }

    @Test
    void punctuationAndHalfSigns_endAWord_andOtherScriptsDoNot() {
        for (char c : "\u2019\u2013\u00a0\u20ac\u3002\ud83d\ude00\ufeff\ufffd\u00b7".toCharArray()) {
            assertThat(Letters.has(c)).as("U+%04X", (int) c).isFalse();
        }
        assertThat(Letters.has('\u4e2d') && Letters.has('\u05d0') && Letters.has('\u0915'))
                .isTrue();
    }
}
