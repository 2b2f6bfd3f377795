package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes at its line feeds. In UTF-8 no other character holds that byte, so nothing is
 * decoded here. What is longer than the longest line is passed over, not held.
 */
final class Lines {

    /** What stands for a line that was too long: this array itself. */
    private static final byte[] TOO_LONG = new byte[0];

    private static final int FIRST_BUFFER = 1 << 20;

    private final InputStream in;
    private final int longest;
    private byte[] buffer;
    private int start;
    private int end;
    private boolean over;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.buffer = new byte[Math.min(FIRST_BUFFER, longest + 1)];
    }

    /** Whether a line is the stand-in for one that was too long. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isTooLong(byte[] line) {
        return line == TOO_LONG;
    }

    /** The next line without its feed, a stand-in for one that is too long, or null at the end. */
    byte @Nullable [] next() throws IOException {
        int searched = start;
        while (true) {
            int feed = feed(searched);
            if (feed >= 0) {
                byte[] line = feed - start > longest ? TOO_LONG : Arrays.copyOfRange(buffer, start, feed);
                start = feed + 1;
                return line;
            }
            searched = end - start;
            if (searched > longest) {
                skipLine();
                return TOO_LONG;
            }
            boolean more = fill();
            searched += start;
            if (!more) {
                return last();
            }
        }
    }

    private byte @Nullable [] last() {
        if (start == end) {
            return null;
        }
        byte[] line = Arrays.copyOfRange(buffer, start, end);
        start = end;
        return line;
    }

    private int feed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reads on behind what is held; makes room first by moving it to the front, or else by a larger
     * buffer.
     */
    private boolean fill() throws IOException {
        if (over) {
            return false;
        }
        if (end == buffer.length) {
            int held = end - start;
            byte[] room = held > buffer.length / 2 ? new byte[larger()] : buffer;
            System.arraycopy(buffer, start, room, 0, held);
            buffer = room;
            start = 0;
            end = held;
        }
        int read = in.read(buffer, end, buffer.length - end);
        over = read < 0;
        end += Math.max(read, 0);
        return !over;
    }

    private int larger() {
        return (int) Math.min(2L * buffer.length, longest + 1L);
    }

    private void skipLine() throws IOException {
        int feed;
        do {
            start = 0;
            end = 0;
            if (!fill()) {
                return;
            }
            feed = feed(0);
        } while (feed < 0);
        start = feed + 1;
    }
}
