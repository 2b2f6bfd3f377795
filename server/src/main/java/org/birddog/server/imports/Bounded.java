package org.birddog.server.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.birddog.pages.recorded.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A stream that gives no more bytes than it may: in all, since its reader last made a step, and in relation to what
 * they were packed in. So neither a file, nor one endless tag in it, nor a bomb fills memory or goes on for ever.
 */
final class Bounded extends InputStream {

    /** The most bytes of one step: a tag, a text, a comment, or a declaration at the head of a file. */
    static final int LONGEST_STEP = 1024 * 1024;

    /** How many times as large as the packed bytes the unpacked ones may be; a Health export is some 20 times. */
    static final int MOST_RATIO = 100;

    private static final int BYTE = 0xFF;
    private static final int PIECE = 8_192;

    private final InputStream in;
    private final @Nullable Bounded packed;
    private long most;
    private long count;
    private long stepFrom;
    private boolean ended;
    private byte[] held = {};
    private int heldAt;

    /** A stream of at most so many bytes. */
    Bounded(InputStream in, long most) {
        this(in, most, null);
    }

    /**
     * A stream of at most so many bytes that are unpacked from another one.
     *
     * @param packed what they are unpacked from, or null where it is not packed
     */
    Bounded(InputStream in, long most, @Nullable Bounded packed) {
        this.in = in;
        this.most = most;
        this.packed = packed;
    }

    /** Its reader got on: the next step may be as long again. */
    void step() {
        stepFrom = count;
        if (packed != null) {
            packed.step();
        }
    }

    /** Tightens the bound, once it is known what the file is. */
    void atMost(long bytes) {
        most = Math.min(most, bytes);
        check();
    }

    /** Whether its end was met. */
    boolean isEnded() {
        return ended;
    }

    /** Begins the next file of an archive, whose entries come through one stream. */
    void anew() {
        held = new byte[0];
        heldAt = 0;
        ended = false;
        step();
    }

    /** Passes over blanks at its beginning: some services put a few before the first tag. */
    void skipBlanks() throws IOException {
        byte[] piece = new byte[PIECE];
        for (int got = read(piece, 0, PIECE); got >= 0; got = read(piece, 0, PIECE)) {
            step();
            for (int i = 0; i < got; i++) {
                if (piece[i] != ' ' && piece[i] != '\n' && piece[i] != '\r' && piece[i] != '\t') {
                    hold(Arrays.copyOfRange(piece, i, got));
                    return;
                }
            }
        }
    }

    /** The next bytes, which are given again by the next reading; fewer at its end. */
    byte[] head(int length) throws IOException {
        byte[] head = readNBytes(length);
        hold(head);
        return head;
    }

    /** Reads on to its end, to no use. */
    void drain() throws IOException {
        byte[] piece = new byte[PIECE];
        while (read(piece, 0, PIECE) >= 0) {
            step();
        }
    }

    private void hold(byte[] bytes) {
        byte[] rest = Arrays.copyOf(bytes, bytes.length + held.length - heldAt);
        System.arraycopy(held, heldAt, rest, bytes.length, held.length - heldAt);
        held = rest;
        heldAt = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & BYTE;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (heldAt < held.length) {
            int given = Math.min(length, held.length - heldAt);
            System.arraycopy(held, heldAt, bytes, from, given);
            heldAt += given;
            return given;
        }
        int got = unbounded(bytes, from, length);
        ended |= got < 0;
        count += Math.max(got, 0);
        check();
        return got;
    }

    private int unbounded(byte[] bytes, int from, int length) throws IOException {
        try {
            return in.read(bytes, from, length);
        } catch (EOFException e) {
            // The JDK's reader of XML takes it for something of its own and forgets it.
            ended = true;
            throw e;
        }
    }

    private void check() {
        // What is packed very well and small is no bomb.
        boolean bomb = packed != null && count > LONGEST_STEP && count > packed.count * MOST_RATIO;
        if (count > most || count - stepFrom > LONGEST_STEP || bomb) {
            throw new Unreadable(Fault.TOO_LARGE);
        }
    }
}
