package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;

/** The JSON form of a correction, with the entry that it puts in place. */
final class CorrectionCodec {

    private CorrectionCodec() {}

    static Correction read(Members members, String id, At at, int offset) {
        String replaces = Ids.read(members.required("replaces"));
        Entry with = members.has("with") ? EntryCodec.readReplacement(members.reader(), offset) : null;
        return new Correction(id, at, replaces, with);
    }

    static void write(JsonWriter writer, Correction correction) {
        writer.key("replaces").plain(correction.replaces());
        if (correction.with() != null) {
            writer.key("with");
            EntryCodec.write(writer, correction.with());
        }
    }
}
