package org.birddog.server;

import org.birddog.coach.diary.Entry;
import org.birddog.wire.EntryCodec;

/** An entry as the table keeps it: the canonical form, and beside it what a query may ask for. */
record Row(String id, String at, String kind, int version, String body) {

    static Row of(Entry entry) {
        return new Row(
                entry.id(),
                entry.at().text(),
                EntryCodec.kind(entry),
                EntryCodec.version(entry),
                EntryCodec.text(entry));
    }
}
