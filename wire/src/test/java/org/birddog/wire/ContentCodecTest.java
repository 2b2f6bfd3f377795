package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ContentCodecTest {

    private static final String BUNDLE = ContentCodec.text(Library.CONTENT);

    @Test
    void a_bundle_comes_back_equal() {
        assertThat(ContentCodec.read(BUNDLE)).isEqualTo(Library.CONTENT);
        assertThat(ContentCodec.text(ContentCodec.read(BUNDLE))).isEqualTo(BUNDLE);
    }

    @Test
    void a_ladder_without_rungs_is_refused_with_its_path() {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> ContentCodec.read(
                        BUNDLE.replaceFirst("\"rungs\":\\[.*?\\],\"start\"", "\"rungs\":[],\"start\"")))
                .withMessage("exercises[0].ladder.rungs: has no rung");
    }

    @Test
    void faults_of_a_bundle_have_their_path() {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> ContentCodec.read(BUNDLE.replace("\"wrist-load\"", "\"wrist\"")))
                .withMessageStartingWith("exercises[0].demands[1]: unknown word \"wrist\"");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> ContentCodec.read(BUNDLE.replace("\"mend\"", "\"fix\"")))
                .withMessage("texts.en.bird-dog.faults[0].mend: is missing");
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> ContentCodec.read(BUNDLE + "x"));
    }
}
