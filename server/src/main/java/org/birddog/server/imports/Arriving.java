package org.birddog.server.imports;

import java.io.IOException;
import java.io.InputStream;

/** What comes over a network: that it broke off is not the file's fault, and must not look as if it were. */
final class Arriving extends InputStream {

    private static final int BYTE = 0xFF;

    private final InputStream in;

    Arriving(InputStream in) {
        this.in = in;
    }

    /** The way to whoever sends is lost. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient IOException lost;

        private Lost(IOException lost) {
            super(lost);
            this.lost = lost;
        }

        IOException cause() {
            return lost;
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & BYTE;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        try {
            return in.read(bytes, from, length);
        } catch (IOException e) {
            throw new Lost(e);
        }
    }
}
