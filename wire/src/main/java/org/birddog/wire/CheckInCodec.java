package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.RedFlag;

/** The JSON form of a check-in. */
final class CheckInCodec {

    private static final Vocabulary<Reach> REACHES = Vocabulary.of(Reach.values());
    private static final Vocabulary<RedFlag> FLAGS = Vocabulary.of(RedFlag.values());

    private CheckInCodec() {}

    static CheckIn read(Members members, String id, At at) {
        List<RedFlag> symptoms = members.words("new-symptoms", FLAGS);
        return new CheckIn(
                id,
                at,
                members.required("pain").wholeNumber(0, 10),
                members.number("leg-pain", 0, 10),
                members.word("leg-reach", REACHES),
                members.number("sleep", 0, 10),
                members.number("stress", 0, 10),
                members.number("mood", 0, 10),
                members.number("stiffness", 0, 10),
                symptoms == null ? List.of() : symptoms,
                members.text("medicines", 0, EntryCodec.LONGEST_TEXT),
                members.text("note", 0, EntryCodec.LONGEST_TEXT));
    }

    static void write(JsonWriter writer, CheckIn checkIn) {
        writer.key("pain").value(checkIn.pain());
        writer.optional("leg-pain", checkIn.legPain());
        writer.optional("leg-reach", checkIn.legReach());
        writer.optional("sleep", checkIn.sleep());
        writer.optional("stress", checkIn.stress());
        writer.optional("mood", checkIn.mood());
        writer.optional("stiffness", checkIn.stiffness());
        // None is not an answer, so an empty list says no more than no list.
        writer.optional("new-symptoms", checkIn.newSymptoms().isEmpty() ? null : checkIn.newSymptoms());
        writer.optional("medicines", checkIn.medicines());
        writer.optional("note", checkIn.note());
    }
}
