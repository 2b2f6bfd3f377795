package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Outcome;

/** The JSON form of a consultation. */
final class ConsultationCodec {

    private static final Vocabulary<Clinician> CLINICIANS = Vocabulary.of(Clinician.values());
    private static final Vocabulary<Outcome> OUTCOMES = Vocabulary.of(Outcome.values());

    private ConsultationCodec() {}

    static Consultation read(Members members, String id, At at) {
        return new Consultation(
                id,
                at,
                Kebab.readList(members.required("about")),
                CLINICIANS.read(members.required("with")),
                OUTCOMES.read(members.required("outcome")));
    }

    static void write(JsonWriter writer, Consultation consultation) {
        writer.key("about").plains(consultation.about());
        writer.key("with").plain(consultation.with().word());
        writer.key("outcome").plain(consultation.outcome().word());
    }
}
