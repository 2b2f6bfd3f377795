package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;

/** A whole diary as a host keeps it: one text for each entry. */
public final class DiaryTexts {

    private DiaryTexts() {}

    /** A text that no entry can be read from. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private final int place;
        private final transient WireException fault;

        UnreadableException(int place, WireException fault) {
            super(fault);
            this.place = place;
            this.fault = fault;
        }

        /** Its place among the texts, from 0. */
        public int place() {
            return place;
        }

        /** What is wrong with it. */
        public WireException fault() {
            return fault;
        }
    }

    /**
     * Reads them in their order.
     *
     * @throws UnreadableException where one of them is no entry
     */
    public static List<Entry> read(List<String> texts) throws UnreadableException {
        List<Entry> diary = read(texts, 0);
        // A plain date takes the offset of the diary's easternmost date-time, which is known only now.
        int offset = Instants.easternmost(diary);
        return offset == 0 ? diary : read(texts, offset);
    }

    private static List<Entry> read(List<String> texts, int offset) throws UnreadableException {
        List<Entry> diary = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            try {
                diary.add(EntryCodec.read(texts.get(i), "", offset));
            } catch (WireException e) {
                throw new UnreadableException(i, e);
            }
        }
        return diary;
    }
}
