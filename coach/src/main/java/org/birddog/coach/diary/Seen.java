package org.birddog.coach.diary;

import java.util.Arrays;

/**
 * The ids that were met so far. It can only be asked, never walked, so its hashing decides no order; a tree of a year's
 * ids took a tenth of the advice's time.
 */
final class Seen {

    private final String[] slots;

    /** Room for a number of ids. */
    Seen(int most) {
        slots = new String[Integer.highestOneBit(Math.max(1, most)) * 4];
        Arrays.fill(slots, "");
    }

    /** Remembers an id; whether it is new. */
    boolean add(String id) {
        int slot = id.hashCode() & (slots.length - 1);
        while (!slots[slot].isEmpty()) {
            if (slots[slot].equals(id)) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = id;
        return true;
    }
}
