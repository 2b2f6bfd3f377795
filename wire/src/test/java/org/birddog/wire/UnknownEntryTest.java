package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.UnknownEntry;
import org.junit.jupiter.api.Test;

class UnknownEntryTest {

    private static final String STRANGE = "{ \"mood\" : [1.50, {\"a\":\"\\u0041 \uD83D\uDE00\"}] ,\t\""
            + "version\":1,"
            + "\"kind\":\"mood-swing\",\"at\":\"2026-11-20T09:00Z\",\"id\":\"" + Sample.ID + "\" }";

    @Test
    void an_unknown_kind_is_kept_byte_for_byte() {
        Case read = CaseReader.read("{\"today\":\"2026-11-20\",\"diary\":[ " + STRANGE + " ]}");
        UnknownEntry entry = (UnknownEntry) read.diary().getFirst();
        assertThat(entry.body()).isEqualTo(STRANGE);
        assertThat(entry.id()).isEqualTo(Sample.ID);
        assertThat(entry.kind()).isEqualTo("mood-swing");
        assertThat(EntryCodec.text(entry)).isEqualTo(STRANGE);
        assertThat(EntryCodec.read(EntryCodec.text(entry), "", 0)).isEqualTo(entry);
    }

    @Test
    void a_higher_version_of_a_known_kind_is_kept_whatever_it_holds() {
        String json = Sample.full("check-in")
                .with("version", "7")
                .with("pain", "{'left':11}")
                .json();
        UnknownEntry entry = (UnknownEntry) EntryCodec.read(json, "", 0);
        assertThat(entry.version()).isEqualTo(7);
        assertThat(entry.kind()).isEqualTo("check-in");
        assertThat(entry.body()).isEqualTo(json);
    }

    @Test
    void a_correction_may_put_one_in_place() {
        String json = Sample.full("correction").with("with", STRANGE).json();
        Correction correction = (Correction) EntryCodec.read(json, "", 0);
        assertThat(correction.with()).isInstanceOf(UnknownEntry.class);
        assertThat(EntryCodec.text(correction)).isEqualTo(json);
    }

    @Test
    void its_head_and_its_grammar_are_checked_all_the_same() {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read("{\"kind\":\"mood\",\"at\":\"soon\"}", "", 0))
                .withMessageStartingWith("at: expected a date");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read("{\"kind\":\"mood\",\"at\":\"2026-11-20\",\"x\":[1," + "]}", "", 0))
                .withMessageStartingWith("x[1]: not JSON");
    }
}
