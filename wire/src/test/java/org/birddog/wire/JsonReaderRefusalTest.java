package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderRefusalTest {

    private static WireException refused(String text) {
        JsonReader reader = new JsonReader(text);
        return assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> {
                    reader.skip();
                    reader.end();
                })
                .actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,]|[1]|a value",
                "[1 2]|[0]|a comma or ]",
                "[,1]|[0]|a value",
                "{\"a\":1,}|a|a key in quotes",
                "{\"a\" 1}|a|a colon",
                "{a:1}||a key in quotes",
                "{\"a\":{\"b\":[0,tru]}}|a.b[1]|a value",
                "[1]//x||nothing more",
                "[1]/**/||nothing more",
                "/**/1||a value",
                "1 2||nothing more",
                "NaN||a value",
                "nul||a value",
                "Infinity||a value",
                "-||a value",
                "+1||a value",
                "01||no zero",
                "-01||no zero",
                "1.||digits",
                ".5||a value",
                "1e||digits",
                "1e+||digits",
                "0x1||nothing more",
                "\"a||the end of a string",
                "\"\\x\"||an escape",
                "\"\\u12g4\"||four hexadecimal",
                "\"\\u12||four hexadecimal",
                "\"\\||an escape",
                "[|[0]|a value",
                "{||a key",
                "'a'||a value",
            })
    void malformed_text_is_refused_where_it_stands(String text, String path, String expected) {
        WireException fault = refused(text);
        assertThat(fault.path()).isEqualTo(path == null ? "" : path);
        assertThat(fault.message()).startsWith("not JSON: expected").contains(expected);
    }

    @Test
    void bare_control_characters_and_empty_text_are_refused() {
        assertThat(refused("\"a\nb\"").message()).contains("control character");
        assertThat(refused("\"\t\"").message()).contains("control character");
        assertThat(refused("").message()).contains("a value");
        assertThat(refused("\uFEFF1").message()).contains("a value");
        assertThat(refused("\u00A01").message()).contains("a value");
    }

    @Test
    void nesting_is_read_to_64_and_no_deeper() {
        JsonReader deepest = new JsonReader("[".repeat(64) + "]".repeat(64));
        deepest.skip();
        deepest.end();
        assertThat(refused("[".repeat(65) + "]".repeat(65)).message()).isEqualTo("nested more than 64 deep");
        assertThat(refused("[".repeat(1_000_000)).message()).isEqualTo("nested more than 64 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "10", "3.0", " 3 ", "3.00"})
    void whole_numbers_are_read(String text) {
        assertThat(new JsonReader(text).wholeNumber(-1, 10)).isBetween(0, 10);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "3.5|3.5",
                "11|11",
                "-1|-1",
                "1e1|1e1",
                "99999999999999999999|99999999999999999999",
                "4294967296|4294967296",
                "\"3\"|\"3\"",
                "null|null",
                "true|true",
                "[3]|a list",
                "{}|an object",
                "``|nothing",
            })
    void what_is_no_whole_number_within_bounds_is_told(String text, String got) {
        JsonReader reader = new JsonReader(text, "diary[3].pain");
        WireException fault = assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> reader.wholeNumber(0, 10))
                .actual();
        assertThat(fault.path()).isEqualTo("diary[3].pain");
        assertThat(fault.message()).isEqualTo("expected a whole number from 0 to 10, got " + got);
    }

    @Test
    void escapes_are_read_and_written_back_minimal() {
        String text = new JsonReader("\"\\u0041\\n\\/\\\"\\\\\\ud83d\\ude00\\ud800\\u001f\\t\"").text();
        assertThat(text).isEqualTo("A\n/\"\\😀\ud800\u001f\t");
        StringBuilder out = new StringBuilder();
        new JsonWriter(out).value(text);
        assertThat(out.toString()).isEqualTo("\"A\\n/\\\"\\\\😀\\ud800\\u001f\\t\"");
    }

    @Test
    void a_long_value_is_shown_cut() {
        JsonReader reader = new JsonReader("\"" + "x".repeat(500) + "\"");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(reader::truth)
                .withMessage("expected true or false, got \"" + "x".repeat(39) + "…");
    }
}
