package org.birddog.server;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.EntryCodec;

/**
 * Lets a diary go to the device of whoever it belongs to: first all of it is given, and once the device has said that
 * it has it, it is erased here, unless something has come meanwhile.
 */
record Moving(Store store) {

    /** Where the device asks and says so. */
    static final String PATH = "/moving";

    private static final int DIGITS = 18;
    private static final int CONFLICT = 409;
    private static final int GARBLED = 400;

    /** Up to where the diary goes, 0 where there is none, then one entry a line. */
    Reply give(String person) {
        // Before the diary is read: what comes in between makes the device ask again.
        long newest = store.newest(person);
        StringBuilder text = new StringBuilder().append(newest).append('\n');
        List<Entry> diary = newest == 0 ? List.of() : store.diary(person);
        for (Entry entry : diary) {
            text.append(EntryCodec.text(entry)).append('\n');
        }
        return Reply.text(text.toString());
    }

    /**
     * Erases what the device has.
     *
     * @param at when it is, as entries write it
     * @throws Refusal where the diary has changed since it was given
     */
    void letGo(String person, SortedMap<String, List<String>> form, String at) {
        String newest = form.getOrDefault("newest", List.of("")).getFirst();
        if (newest.isEmpty() || newest.length() > DIGITS || !newest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Refusal(GARBLED, "Not understood", "It was not said how much of the diary the device has.");
        }
        if (store.erase(person, at, Long.parseLong(newest)) == 0) {
            throw new Refusal(
                    CONFLICT, "Not yet", "The diary has changed since the device got it, so nothing was erased.");
        }
    }
}
