package org.birddog.server;

import java.util.UUID;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.EntryCodec;

/** Entries and cases for tests. */
final class Sample {

    private Sample() {}

    static String id() {
        return UUID.randomUUID().toString();
    }

    static Entry checkIn(String id, int pain) {
        return entry("""
                {"id":"%s","at":"2026-11-20T09:00:00+01:00","kind":"check-in","pain":%d}""".formatted(id, pain));
    }

    static Entry checkIn() {
        return checkIn(id(), 3);
    }

    static Entry entry(String json) {
        return EntryCodec.read(json, "", 0);
    }

    /** A case without anything in its diary. */
    static String emptyCase(String id) {
        return "{\"id\":\"" + id + "\",\"today\":\"2026-11-20\",\"diary\":[]}";
    }
}
