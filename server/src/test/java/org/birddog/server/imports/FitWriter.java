package org.birddog.server.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes a FIT file as a watch does: a head, definitions, messages by them, and a checksum. */
final class FitWriter {

    static final int FILE_ID = 0;
    static final int SESSION = 18;
    static final int RECORD = 20;

    /** A local type of messages with a time in their head, which has two bits for it. */
    private static final int COMPRESSED = 1;

    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final boolean big;

    FitWriter(boolean big) {
        this.big = big;
    }

    static long time(String instant) {
        return Instant.parse(instant).getEpochSecond() - EPOCH;
    }

    /** One message with its definition: field, size and value in turn. */
    FitWriter message(int number, long... fields) {
        define(0, number, false, fields);
        data.write(0);
        return values(fields);
    }

    /** A message with a field that an app of somebody else has added, and one that is a text. */
    FitWriter withMore(int number, long... fields) {
        define(2, number, true, fields);
        data.write(2);
        values(fields);
        data.writeBytes("walk\0".getBytes(StandardCharsets.US_ASCII));
        data.write(7);
        return this;
    }

    /** Messages of the same form, whose heads hold a part of the time. */
    FitWriter compressed(int number, int field, int... values) {
        define(COMPRESSED, number, false, field, 1, 0);
        for (int value : values) {
            data.write(0x80 | COMPRESSED << 5 | 3);
            data.write(value);
        }
        return this;
    }

    private void define(int local, int number, boolean more, long... fields) {
        data.write((more ? 0x60 : 0x40) | local);
        data.write(0);
        data.write(big ? 1 : 0);
        number(number, 2);
        data.write(fields.length / 3 + (more ? 1 : 0));
        for (int i = 0; i < fields.length; i += 3) {
            data.write((int) fields[i]);
            data.write((int) fields[i + 1]);
            data.write(fields[i + 1] == 4 ? 0x86 : fields[i + 1] == 2 ? 0x84 : 2);
        }
        if (more) {
            data.writeBytes(new byte[] {(byte) 200, 5, 7, 1, 0, 1, 0});
        }
    }

    private FitWriter values(long... fields) {
        for (int i = 0; i < fields.length; i += 3) {
            number(fields[i + 2], (int) fields[i + 1]);
        }
        return this;
    }

    private void number(long value, int size) {
        for (int i = 0; i < size; i++) {
            data.write((int) (value >> (8 * (big ? size - 1 - i : i))));
        }
    }

    /** Any byte, as no watch writes it. */
    void raw(int value) {
        data.write(value);
    }

    /** The whole file. */
    byte[] bytes() {
        byte[] head = {14, 0x20, 0x54, 8, 0, 0, 0, 0, '.', 'F', 'I', 'T', 0, 0};
        for (int i = 0; i < 4; i++) {
            head[4 + i] = (byte) (data.size() >> (8 * i));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head);
        file.writeBytes(data.toByteArray());
        int sum = checksum(file.toByteArray());
        file.write(sum);
        file.write(sum >> 8);
        return file.toByteArray();
    }

    /** By its definition, bit by bit from the highest; the reader has it the other way round. */
    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (byte one : bytes) {
            sum ^= Integer.reverse(one & 0xFF) >>> 16;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 0x8000) == 0 ? sum << 1 : (sum << 1 ^ 0x8005) & 0xFFFF;
            }
        }
        return Integer.reverse(sum) >>> 16;
    }
}
