package org.birddog.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.recorded.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a FIT file: a head, then definitions and, by them, data, then a checksum; one such file may follow
 * another. What a message means is {@link FitFile}'s to know.
 *
 * <p>Written for this project from what is publicly known of the format. Garmin's own library has a licence that an
 * open project cannot hand on (decision 0034).
 */
final class FitMessages {

    private static final int SMALLEST_HEAD = 12;
    private static final int CHECKSUM = 2;
    private static final int LOCAL_TYPES = 16;
    private static final int BYTE = 0xFF;
    private static final int LONGEST_NUMBER = 4;

    private final byte[] bytes;
    private final Taking taking;
    private final @Nullable Definition[] definitions = new Definition[LOCAL_TYPES];
    private int at;

    private FitMessages(byte[] bytes, Taking taking) {
        this.bytes = bytes;
        this.taking = taking;
    }

    /** What is done with the messages. */
    interface Taking {

        /**
         * One message.
         *
         * @param number of its kind
         * @param fields its whole numbers of up to four bytes, unsigned, by the number of their field; without those
         *     that the format calls invalid
         */
        void message(int number, SortedMap<Integer, Long> fields);
    }

    /**
     * How the messages of one local type are laid out.
     *
     * @param big whether the first byte of a number is its highest
     * @param fields in their order
     * @param more bytes behind them that an app of somebody else has added
     */
    private record Definition(int number, boolean big, List<Field> fields, int more) {}

    /**
     * One field.
     *
     * @param size in bytes
     */
    private record Field(int number, int size) {}

    /**
     * Reads all of a file.
     *
     * @throws Unreadable where it is cut off or damaged
     */
    static void read(byte[] bytes, Taking taking) {
        FitMessages messages = new FitMessages(bytes, taking);
        do {
            messages.part();
        } while (messages.at < bytes.length);
    }

    /** Whether these first bytes are the head of a FIT file. */
    static boolean isHead(byte[] start) {
        return start.length >= SMALLEST_HEAD
                && start[8] == '.'
                && start[9] == 'F'
                && start[10] == 'I'
                && start[11] == 'T';
    }

    private void part() {
        int from = at;
        int head = byteAt(at);
        long size = number(at + 4, 4, false);
        boolean signed =
                byteAt(at + 8) == '.' && byteAt(at + 9) == 'F' && byteAt(at + 10) == 'I' && byteAt(at + 11) == 'T';
        if (!signed || head < SMALLEST_HEAD) {
            throw new Unreadable(Fault.BROKEN);
        }
        long end = from + head + size;
        // A recorder that was switched off had no time to write the size.
        if (size == 0 || end + CHECKSUM > bytes.length) {
            throw new Unreadable(Fault.CUT_OFF);
        }
        if (checksum(from, (int) end) != number((int) end, CHECKSUM, false)) {
            throw new Unreadable(Fault.BROKEN);
        }
        at = from + head;
        while (at < end) {
            message();
        }
        at = (int) end + CHECKSUM;
    }

    private void message() {
        int head = byteAt(at++);
        boolean compressed = (head & 0x80) != 0;
        if (!compressed && (head & 0x40) != 0) {
            definitions[head & 0xF] = definition((head & 0x20) != 0);
        } else {
            data(definitions[compressed ? head >> 5 & 3 : head & 0xF]);
        }
    }

    private Definition definition(boolean extended) {
        boolean big = byteAt(at + 1) == 1;
        int number = (int) number(at + 2, 2, big);
        int count = byteAt(at + 4);
        at += 5;
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fields.add(new Field(byteAt(at), byteAt(at + 1)));
            at += 3;
        }
        int more = 0;
        if (extended) {
            int others = byteAt(at++);
            for (int i = 0; i < others; i++) {
                more += byteAt(at + 1);
                at += 3;
            }
        }
        return new Definition(number, big, fields, more);
    }

    private void data(@Nullable Definition definition) {
        if (definition == null) {
            throw new Unreadable(Fault.BROKEN);
        }
        SortedMap<Integer, Long> fields = new TreeMap<>();
        for (Field field : definition.fields) {
            int size = field.size;
            if (size == 1 || size == 2 || size == LONGEST_NUMBER) {
                long value = number(at, size, definition.big);
                // All ones say that there is no value.
                if (value != (1L << (8 * size)) - 1) {
                    fields.put(field.number, value);
                }
            }
            at += size;
        }
        at += definition.more;
        taking.message(definition.number, fields);
    }

    private int byteAt(int place) {
        if (place >= bytes.length) {
            throw new Unreadable(Fault.CUT_OFF);
        }
        return bytes[place] & BYTE;
    }

    private long number(int from, int size, boolean big) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | byteAt(big ? from + i : from + size - 1 - i);
        }
        return number;
    }

    /** The cyclic redundancy check of 16 bits that is known as ARC. */
    private int checksum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i] & BYTE;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xA001;
            }
        }
        return sum;
    }
}
