package org.birddog.wire;

/** Ids of entries: a UUID, or where none is given a hash in the shape of one. */
final class Ids {

    private static final int LENGTH = 36;
    private static final long ONE = 0x9E37_79B9_7F4A_7C15L;
    private static final long OTHER = 0xC2B2_AE3D_27D4_EB4FL;

    private Ids() {}

    /** The UUID that is next, in small letters. */
    static String read(JsonReader reader) {
        if (!reader.startsWith('\"')) {
            throw reader.unexpected("a UUID");
        }
        String text = reader.text();
        boolean capitals = false;
        boolean good = text.length() == LENGTH;
        for (int i = 0; good && i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            good = dash ? c == '-' : Escapes.hex(c) >= 0;
            capitals |= c >= 'A' && c <= 'F';
        }
        if (!good) {
            throw reader.unexpectedText("a UUID");
        }
        return capitals ? small(text) : text;
    }

    private static String small(String text) {
        StringBuilder small = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            small.append(c >= 'A' && c <= 'F' ? (char) (c + 'a' - 'A') : c);
        }
        return small.toString();
    }

    /**
     * A hash of a text as a UUID of version 8: two lanes of 64 bits, each mixed with every character. It
     * tells entries apart; it is no seal against forgery.
     */
    static String hash(String text) {
        long one = ONE ^ text.length();
        long other = OTHER + text.length();
        for (int i = 0; i < text.length(); i += 4) {
            long four = four(text, i);
            one = Long.rotateLeft((one ^ four) * OTHER, 29);
            other = (Long.rotateLeft(other, 31) + four) * ONE;
            other ^= other >>> 29;
        }
        long first = mixed(one + other);
        long second = mixed(other ^ Long.rotateLeft(one, 17));
        first = (first & ~0xF000L) | 0x8000L;
        second = (second & ~(3L << 62)) | (1L << 63);
        return uuid(first, second);
    }

    /** Four characters in one number; behind the end there are noughts. */
    private static long four(String text, int from) {
        long four = 0;
        for (int i = Math.min(text.length(), from + 4) - 1; i >= from; i--) {
            four = (four << 16) | text.charAt(i);
        }
        return four;
    }

    private static long mixed(long lane) {
        long mixed = (lane ^ (lane >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }

    private static String uuid(long first, long second) {
        StringBuilder uuid = new StringBuilder(LENGTH);
        for (int digit = 0; digit < 32; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                uuid.append('-');
            }
            long lane = digit < 16 ? first : second;
            uuid.append("0123456789abcdef".charAt((int) (lane >>> (60 - 4 * (digit % 16))) & 15));
        }
        return uuid.toString();
    }
}
