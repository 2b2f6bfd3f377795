package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.birddog.coach.diary.At;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    private static At at(String text) {
        return Instants.read(new JsonReader("\"" + text + "\""), 3_600);
    }

    @Test
    void every_date_of_three_centuries_is_the_one_of_java() {
        for (LocalDate date = LocalDate.of(1900, 1, 1); date.getYear() < 2200; date = date.plusDays(1)) {
            assertThat(PlainDate.parse(date.toString())).isEqualTo((int) date.toEpochDay());
            StringBuilder written = new StringBuilder();
            PlainDate.append(written, (int) date.toEpochDay());
            assertThat(written.toString()).isEqualTo(date.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T09:00Z",
                "2026-11-20T23:59:59+01:00",
                "1969-12-31T00:00-00:00",
                "2026-11-20T00:00:00.1+14:00",
                "2026-11-20T00:00:00.123456789-11:30",
                "2024-02-29T12:34:56.000Z",
            })
    void date_times_are_the_ones_of_java(String text) {
        OffsetDateTime expected = OffsetDateTime.parse(text);
        At at = at(text);
        assertThat(at.text()).isEqualTo(text);
        assertThat(at.date()).isEqualTo(expected.toLocalDate());
        assertThat(at.second()).isEqualTo(expected.toEpochSecond());
        assertThat(at.nano()).isEqualTo(expected.getNano());
        assertThat(at.dateOnly()).isFalse();
    }

    @Test
    void a_plain_date_takes_the_offset_that_is_given() {
        assertThat(at("2026-11-20")).isEqualTo(At.date(LocalDate.of(2026, 11, 20), 3_600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11-2",
                "2026-11-200",
                "2026-11-31",
                "2025-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026-01-00",
                "1899-12-31",
                "2200-01-01",
                "2026/11/20",
                "2026-11-20 09:00Z",
                "2026-11-20T09:00",
                "2026-11-20T9:00Z",
                "2026-11-20T24:00Z",
                "2026-11-20T09:60Z",
                "2026-11-20T09:00:60Z",
                "2026-11-20T09:00:00.Z",
                "2026-11-20T09:00:00.1234567890Z",
                "2026-11-20T09:00.5Z",
                "2026-11-20T09Z",
                "2026-11-20T09:00z",
                "2026-11-20t09:00Z",
                "2026-11-20T09:00+1:00",
                "2026-11-20T09:00+0100",
                "2026-11-20T09:00+18:01",
                "2026-11-20T09:00+01:60",
                "2026-11-20T09:00Z+01:00",
                "2026-11-20T09:00+01:0Z",
                "2026-11-20T09:00ZZ",
                "2026-11-20T+01:00",
                "2026-11-20+01:00",
                "2026-11-20Z",
                "２０２６-11-20",
            })
    void what_is_neither_a_date_nor_a_date_time_with_its_offset_is_refused(String text) {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> at(text))
                .withMessage("expected a date, or a date-time with its offset, got \"" + text + "\"");
    }
}
