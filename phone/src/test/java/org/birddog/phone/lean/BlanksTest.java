package org.birddog.phone.lean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our own answer to what is blank, beside Java's. */
class BlanksTest {

    @Test
    void everySign_isReadAsJavaReadsIt() {
        for (int sign = Character.MIN_CODE_POINT; sign <= Character.MAX_CODE_POINT; sign++) {
            assertThat(Blanks.has(sign)).as("U+%04X", sign).isEqualTo(Character.isWhitespace(sign));
        }
    }
}
