package org.birddog.wire;

import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.At;
import org.birddog.coach.vocabulary.Acknowledged;

/** The JSON form of an acknowledgement. */
final class AcknowledgementCodec {

    private static final Vocabulary<Acknowledged> TEXTS = Vocabulary.of(Acknowledged.values());

    private AcknowledgementCodec() {}

    static Acknowledgement read(Members members, String id, At at) {
        return new Acknowledgement(id, at, TEXTS.read(members.required("of")));
    }

    static void write(JsonWriter writer, Acknowledgement acknowledgement) {
        writer.key("of").plain(acknowledgement.of().word());
    }
}
