package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.Quality;

/** The JSON form of an exercise that hurt. */
final class HurtCodec {

    private static final Vocabulary<Onset> ONSETS = Vocabulary.of(Onset.values());
    private static final Vocabulary<Quality> QUALITIES = Vocabulary.of(Quality.values());

    private HurtCodec() {}

    static Hurt read(Members members, String id, At at) {
        List<Quality> quality = members.words("quality", QUALITIES);
        return new Hurt(
                id,
                at,
                Kebab.read(members.required("exercise")),
                members.required("pain").wholeNumber(0, 10),
                ONSETS.read(members.required("onset")),
                quality == null ? List.of() : quality,
                members.text("note", 0, EntryCodec.LONGEST_TEXT));
    }

    static void write(JsonWriter writer, Hurt hurt) {
        writer.key("exercise").plain(hurt.exercise());
        writer.key("pain").value(hurt.pain());
        writer.key("onset").plain(hurt.onset().word());
        writer.optional("quality", hurt.quality().isEmpty() ? null : hurt.quality());
        writer.optional("note", hurt.note());
    }
}
