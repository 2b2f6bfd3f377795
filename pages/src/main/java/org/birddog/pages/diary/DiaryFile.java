package org.birddog.pages.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.UnknownEntry;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.pages.words.TextLines;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.WireException;

/**
 * A diary file, read against the diary that it is to join: one entry a line.
 *
 * @param fresh entries that are not in the diary yet
 * @param known how many are in it already
 * @param orders how many orders are left out, because from a file an order may only tighten
 * @param faults lines that cannot be read; where there is one, nothing of the file is taken
 */
record DiaryFile(List<Entry> fresh, int known, int orders, List<LineFault> faults) {

    /** The most entries of a file: some sixty years of a diary. */
    static final int MOST = 50_000;

    /**
     * A line that cannot be read.
     *
     * @param line its number, from 1
     * @param path where in it the fault stands; empty for the whole
     */
    record LineFault(int line, String path, String fault) {}

    /** The whole diary as a file, oldest first; corrections and what they replace stand beside each other. */
    static String text(List<Entry> diary) {
        List<Entry> entries = new ArrayList<>(diary);
        entries.sort(Comparator.comparingLong((Entry entry) -> entry.at().second())
                .thenComparingInt(entry -> entry.at().nano())
                .thenComparing(Entry::id));
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            lines.append(EntryCodec.text(entry)).append('\n');
        }
        return lines.toString();
    }

    /** What a file would add to a diary. */
    static DiaryFile read(String text, List<Entry> diary) {
        TreeSet<String> ids = new TreeSet<>();
        diary.forEach(entry -> ids.add(entry.id()));
        List<Entry> fresh = new ArrayList<>();
        List<LineFault> faults = new ArrayList<>();
        int known = 0;
        int orders = 0;
        int number = 0;
        for (String line : TextLines.of(text)) {
            number++;
            String entryText = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (entryText.isBlank()) {
                continue;
            }
            try {
                Entry entry = EntryCodec.read(entryText, "", 0);
                if (ids.contains(entry.id())) {
                    known++;
                } else if (opens(entry)) {
                    orders++;
                } else {
                    ids.add(entry.id());
                    fresh.add(entry);
                }
            } catch (WireException unreadable) {
                faults.add(new LineFault(number, unreadable.path(), unreadable.message()));
            }
        }
        return new DiaryFile(fresh, known, orders, faults);
    }

    /**
     * Whether it is an order that opens what is locked, or one that only a newer Birddog can read and that may do so
     * once this one is renewed: nobody but a clinician's own login may bring that.
     */
    private static boolean opens(Entry entry) {
        return switch (entry) {
            case Order order -> order.order() != OrderKind.RESTRICT && order.order() != OrderKind.HOLD;
            case UnknownEntry newer -> newer.kind().equals("order");
            default -> false;
        };
    }

    /** Whether anything of it may be taken. */
    boolean isGood() {
        return faults.isEmpty() && fresh.size() <= MOST;
    }
}
