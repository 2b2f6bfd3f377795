package org.birddog.pages.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.Supposition;
import org.jspecify.annotations.Nullable;

/** Where a piece of evidence comes from: the kind and the date of its entry. */
final class Origins {

    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Wording say;

    private Origins(Wording say) {
        this.say = say;
    }

    /** The entries of a diary, those that a correction puts in place of another among them. */
    static Origins of(List<Entry> diary, Wording say) {
        Origins origins = new Origins(say);
        for (Entry entry : diary) {
            origins.entries.put(entry.id(), entry);
        }
        for (Entry entry : diary) {
            if (entry instanceof Correction correction && correction.with() != null) {
                origins.entries.putIfAbsent(correction.with().id(), correction.with());
            }
        }
        return origins;
    }

    /** For example "profile of 6 November 2026", or null where a piece of evidence names no single entry. */
    @Nullable
    String of(@Nullable String id) {
        Entry entry = id == null ? null : entries.get(id);
        if (entry == null) {
            return null;
        }
        return entry.id().equals(Supposition.ID)
                ? say.of("explain.origin.supposed")
                : say.of(
                        "explain.origin.entry",
                        "kind",
                        EntryCodec.kind(entry),
                        "day",
                        PlainDay.ofYear(say, entry.at().day()));
    }
}
