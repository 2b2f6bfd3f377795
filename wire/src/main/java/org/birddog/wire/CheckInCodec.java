package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.vocabulary.BodyRegion;
import org.birddog.coach.vocabulary.PainKind;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/** The JSON form of a check-in. */
final class CheckInCodec {

    private static final Vocabulary<Reach> REACHES = Vocabulary.of(Reach.values());
    private static final Vocabulary<BodyRegion> REGIONS = Vocabulary.of(BodyRegion.values());
    private static final Vocabulary<PainKind> KINDS = Vocabulary.of(PainKind.values());
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
                felt(members),
                orNone(symptoms),
                members.text("medicines", 0, EntryCodec.LONGEST_TEXT),
                members.text("note", 0, EntryCodec.LONGEST_TEXT));
    }

    private static Felt felt(Members members) {
        List<BodyRegion> where = members.words("where", REGIONS);
        List<PainKind> back = members.words("feels", KINDS);
        List<PainKind> leg = members.words("leg-feels", KINDS);
        return where == null && back == null && leg == null
                ? Felt.UNSAID
                : new Felt(orNone(where), orNone(back), orNone(leg));
    }

    private static <W> List<W> orNone(@Nullable List<W> words) {
        return words == null ? List.of() : words;
    }

    private static <W> @Nullable List<W> unlessEmpty(List<W> words) {
        return words.isEmpty() ? null : words;
    }

    static void write(JsonWriter writer, CheckIn checkIn) {
        writer.key("pain").value(checkIn.pain());
        writer.optional("leg-pain", checkIn.legPain());
        writer.optional("leg-reach", checkIn.legReach());
        writer.optional("sleep", checkIn.sleep());
        writer.optional("stress", checkIn.stress());
        writer.optional("mood", checkIn.mood());
        writer.optional("stiffness", checkIn.stiffness());
        writer.optional("where", unlessEmpty(checkIn.felt().where()));
        writer.optional("feels", unlessEmpty(checkIn.felt().back()));
        writer.optional("leg-feels", unlessEmpty(checkIn.felt().leg()));
        // None is not an answer, so an empty list says no more than no list.
        writer.optional("new-symptoms", unlessEmpty(checkIn.newSymptoms()));
        writer.optional("medicines", checkIn.medicines());
        writer.optional("note", checkIn.note());
    }
}
